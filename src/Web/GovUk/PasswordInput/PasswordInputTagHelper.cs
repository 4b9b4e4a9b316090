using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.PasswordInput;

/// <summary><c>&lt;govuk-password-input for="Password" autocomplete="new-password" /&gt;</c>; never shows what was typed before.</summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    public string? Autocomplete { get; set; }

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings) =>
        PasswordInputRenderer.Render(Filled(new PasswordInputOptions { Autocomplete = Autocomplete }, settings));
}
