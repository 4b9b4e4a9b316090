using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.SkipLink;

/// <summary><c>&lt;govuk-skip-link href="#main-content" /&gt;</c></summary>
[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : TagHelper
{
    public string Href { get; set; } = "#main-content";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(SkipLinkRenderer.Render(new SkipLinkOptions { Href = Href, Text = "Skip to main content" }));
    }
}
