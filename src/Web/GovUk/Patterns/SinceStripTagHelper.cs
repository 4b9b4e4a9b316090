using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;since-strip title="Since the papers went out on 3 March"&gt;&lt;ul&gt;&lt;li&gt;4 actions updated&lt;/li&gt;&lt;/ul&gt;&lt;/since-strip&gt;</c>: what moved after a snapshot.</summary>
[HtmlTargetElement("since-strip")]
public sealed class SinceStripTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("div", "wm-strip")
            .Add(Element.Of("strong").Add(Title))
            .Add(await output.GetChildContentAsync()));
    }
}
