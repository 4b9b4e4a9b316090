using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.InsetText;

/// <summary><c>&lt;govuk-inset-text&gt;...&lt;/govuk-inset-text&gt;</c></summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(InsetTextRenderer.Render(new InsetTextOptions
        {
            Classes = Class,
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
