using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;scroll-table label="Actions"&gt;&lt;table class="wm-table"&gt;...&lt;/table&gt;&lt;/scroll-table&gt;</c>: a wide table scrolls in itself, by keyboard too; the page never scrolls sideways.</summary>
[HtmlTargetElement("scroll-table")]
public sealed class ScrollTableTagHelper : TagHelper
{
    /// <summary>What the table holds.</summary>
    public string Label { get; set; } = "";

    /// <summary>Keep the headings in sight on wide screens; only for tables that fit the page's width there.</summary>
    public bool Sticky { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("div", "wm-scroll", Sticky ? "wm-scroll--sticky" : null)
            .With("role", "region").With("aria-label", Label).With("tabindex", "0")
            .Add(await output.GetChildContentAsync()));
    }
}
