using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;sort-heading by="due"&gt;Due&lt;/sort-heading&gt;</c>: a column heading that orders the list by <c>?sort=due</c>, and by <c>?sort=-due</c> the other way.</summary>
[HtmlTargetElement("sort-heading")]
public sealed class SortHeadingTagHelper : TagHelper
{
    /// <summary>The value of the address's <c>sort</c>.</summary>
    public string By { get; set; } = "";

    /// <summary>The list is in this order when the address names none.</summary>
    public bool Default { get; set; }

    /// <summary>The column holds numbers.</summary>
    public bool Number { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext.Request;
        var sort = request.Query["sort"].ToString();
        var current = sort.Length == 0 && Default ? By : sort;
        var state = current == By ? "ascending" : current == $"-{By}" ? "descending" : "none";
        output.Become(Element.Of("th", Number ? "wm-num" : null)
            .With("scope", "col")
            .With("aria-sort", state)
            .Add(Element.Of("a", "wm-sort")
                .With("href", QueryLink.With(request, "sort", state == "ascending" ? $"-{By}" : By))
                .Add(await output.GetChildContentAsync())));
    }
}
