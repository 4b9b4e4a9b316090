using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.BackLink;

/// <summary><c>&lt;govuk-back-link href="..."&gt;Back to the plan&lt;/govuk-back-link&gt;</c></summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var link = BackLinkRenderer.Render(new BackLinkOptions
        {
            Href = Href,
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        });

        // It stands before the main content, and all content belongs to a landmark.
        output.Become(Element.Of("nav", "wm-back").With("aria-label", "Back").Add(link));
    }
}
