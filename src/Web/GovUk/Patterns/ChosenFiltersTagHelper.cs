using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;chosen-filters clear-href="/plans"&gt;&lt;chosen-filter href="..."&gt;Owner: Jo Bell&lt;/chosen-filter&gt;&lt;/chosen-filters&gt;</c>: the filters that are on, each a link that takes it off. Nothing when none is.</summary>
[HtmlTargetElement("chosen-filters")]
public sealed class ChosenFiltersTagHelper : TagHelper
{
    /// <summary>The list without filters.</summary>
    public string ClearHref { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (await output.ChildOrNullAsync() is not { } filters)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(Element.Of("ul", "wm-chosen").With("aria-label", "Filters that are on").Add(
            filters,
            Element.Of("li").Add(Element.Of("a", "wm-chosen__clear").With("href", ClearHref).Add("Clear all filters"))));
    }
}

/// <summary>One filter that is on.</summary>
[HtmlTargetElement("chosen-filter", ParentTag = "chosen-filters")]
public sealed class ChosenFilterTagHelper : TagHelper
{
    /// <summary>The list without this filter.</summary>
    public string Href { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("li").Add(Element.Of("a").With("href", Href)
            .Add(Element.VisuallyHidden("Take off filter "), await output.GetChildContentAsync(), Cross())));
    }

    private static TagBuilder Cross() =>
        Drawing.Of("0 0 10 10").With("width", "10").With("height", "10")
            .Add(Element.Of("path").With("d", "M1 1l8 8M9 1 1 9").With("stroke", "currentColor").With("stroke-width", "1.6"));
}
