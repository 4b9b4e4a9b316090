using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Panel;

/// <summary><c>&lt;govuk-panel title="The plan is live"&gt;...&lt;/govuk-panel&gt;</c></summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public int HeadingLevel { get; set; } = 1;

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(PanelRenderer.Render(new PanelOptions
        {
            TitleText = Title,
            HeadingLevel = $"{HeadingLevel}",
            Classes = Class,
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
