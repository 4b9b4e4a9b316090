using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Textarea;

/// <summary><c>&lt;govuk-textarea for="Progress" rows="8" /&gt;</c></summary>
[HtmlTargetElement("govuk-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    /// <inheritdoc />
    protected override IHtmlContent Render(FieldSettings settings) =>
        TextareaRenderer.Render(Filled(new TextareaOptions { Value = Value, Rows = $"{Rows}" }, settings));
}
