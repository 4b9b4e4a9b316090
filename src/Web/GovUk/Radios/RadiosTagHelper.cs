using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Choices;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Radios;

/// <summary><c>&lt;govuk-radios for="Decision" legend="..." inline&gt;&lt;govuk-radio value="a" label="A" /&gt;&lt;/govuk-radios&gt;</c></summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    /// <summary>The chosen value; from the model unless told.</summary>
    public string? Value { get; set; }

    /// <summary>Side by side, for two short choices.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc />
    private protected override IHtmlContent Render(ModelField? field, IReadOnlyDictionary<string, string?> attributes, IReadOnlyList<ChoiceItem> items) =>
        RadiosRenderer.Render(Filled(
            new RadiosOptions
            {
                Value = Value.OrNull() ?? field?.Value,
                Classes = $"{(Inline ? "govuk-radios--inline " : "")}{(Small ? "govuk-radios--small" : "")}".TrimEnd(),
            },
            attributes,
            items));
}
