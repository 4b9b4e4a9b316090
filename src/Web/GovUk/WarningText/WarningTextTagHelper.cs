using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.WarningText;

/// <summary><c>&lt;govuk-warning-text&gt;This cannot be undone.&lt;/govuk-warning-text&gt;</c></summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(WarningTextRenderer.Render(new WarningTextOptions
        {
            Classes = Class,
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
