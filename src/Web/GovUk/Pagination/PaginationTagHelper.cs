using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Pagination;

/// <summary><c>&lt;govuk-pagination page="3" pages="12" /&gt;</c>: keeps the rest of the address, so filters and order stay.</summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    [HtmlAttributeName("page")]
    public int Current { get; set; } = 1;

    public int Pages { get; set; }

    /// <summary>Name of the page number in the address.</summary>
    public string Parameter { get; set; } = "page";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(PaginationRenderer.Render(new PaginationOptions
        {
            Previous = Current > 1 ? new PaginationLink { Href = HrefOf(Current - 1) } : null,
            Next = Current < Pages ? new PaginationLink { Href = HrefOf(Current + 1) } : null,
            Items = [.. Items()],
            Attributes = output.PassedAttributes(),
        }));
    }

    /// <summary>First, last, the current page and its neighbours; a gap where pages are left out.</summary>
    private IEnumerable<PaginationItem> Items()
    {
        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(p => p == 1 || p == Pages || Math.Abs(p - Current) <= 1))
        {
            if (page > last + 1)
            {
                yield return new PaginationItem { Ellipsis = true };
            }

            yield return new PaginationItem { Number = Written(page), Href = HrefOf(page), Current = page == Current };
            last = page;
        }
    }

    private string HrefOf(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var kept = request.Query
            .Where(q => !string.Equals(q.Key, Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v ?? "")));
        var query = new QueryBuilder(kept) { { Parameter, Written(page) } };
        return $"{request.PathBase}{request.Path}{query}";
    }

    private static string Written(int page) => page.ToString(CultureInfo.InvariantCulture);
}
