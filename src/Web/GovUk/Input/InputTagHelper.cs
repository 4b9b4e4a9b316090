using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Input;

/// <summary><c>&lt;govuk-input for="Email" type="email" hint="..." width="20" /&gt;</c></summary>
[HtmlTargetElement("govuk-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    public string? Type { get; set; }

    /// <summary>Characters the answer has: 2, 3, 4, 5, 10, 20 or 30.</summary>
    public int? Width { get; set; }

    /// <summary>A unit before the box, such as £.</summary>
    public string? Prefix { get; set; }

    /// <summary>A unit after the box, such as %.</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings) => InputRenderer.Render(Filled(
        new InputOptions
        {
            Type = Type,
            Value = Value,
            Classes = Width is null ? null : $"govuk-input--width-{Width}",
            Prefix = Prefix.OrNull() is null ? null : new AffixOptions { Text = Prefix },
            Suffix = Suffix.OrNull() is null ? null : new AffixOptions { Text = Suffix },
        },
        settings));
}
