using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;empty-state title="No actions match"&gt;what to do&lt;/empty-state&gt;</c> instead of an empty list.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("div", "wm-empty").Add(
            Element.Of("p", "wm-empty__title").Add(Title),
            await output.ChildOrNullAsync()));
    }
}
