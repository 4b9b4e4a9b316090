using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.PhaseBanner;

/// <summary><c>&lt;govuk-phase-banner phase="Beta"&gt;...&lt;/govuk-phase-banner&gt;</c>; put it inside a landmark.</summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : TagHelper
{
    public string Phase { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(PhaseBannerRenderer.Render(new PhaseBannerOptions
        {
            Tag = new TagOptions { Text = Phase },
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
