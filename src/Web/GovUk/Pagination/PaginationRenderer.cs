using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Pagination;

/// <summary>Renders GOV.UK pagination.</summary>
public static class PaginationRenderer
{
    private const string Block = "govuk-pagination";
    private const string Back = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Forth = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>The navigation.</summary>
    public static IHtmlContent Render(PaginationOptions options)
    {
        var isBlock = options.Items is null && (options.Next is not null || options.Previous is not null);
        var label = string.IsNullOrEmpty(options.LandmarkLabel) ? "Pagination" : options.LandmarkLabel;
        return Element.Of("nav", Block, isBlock ? $"{Block}--block" : null, options.Classes)
            .With("aria-label", label)
            .With(options.Attributes)
            .Add(
                Arrow(options.Previous, "prev", "Previous", isBlock),
                options.Items is null ? null : Pages(options.Items),
                Arrow(options.Next, "next", "Next", isBlock));
    }

    private static TagBuilder? Arrow(PaginationLink? link, string type, string word, bool isBlock)
    {
        if (string.IsNullOrEmpty(link?.Href))
        {
            return null;
        }

        var icon = Icon(type);
        var hasLabel = !string.IsNullOrEmpty(link.LabelText);
        var title = Element.Of("span", $"{Block}__link-title", isBlock && !hasLabel ? $"{Block}__link-title--decorated" : null)
            .Add(link.IsEmpty ? Element.Together(new Text(word), Element.VisuallyHidden(" page")) : link.Content);
        var a = Element.Of("a", "govuk-link", $"{Block}__link").With("href", link.Href).With("rel", type).With(link.Attributes)
            .Add(isBlock || type == "prev" ? icon : null)
            .Add(title);
        if (hasLabel && isBlock)
        {
            a.Add(" ")
                .Add(Element.VisuallyHidden(":"))
                .Add(" ")
                .Add(Element.Of("span", $"{Block}__link-label").Add(link.LabelText));
        }

        return Element.Of("div", $"{Block}__{type}").Add(a.Add(!isBlock && type == "next" ? icon : null));
    }

    private static TagBuilder Icon(string type) =>
        Element.Of("svg", $"{Block}__icon", $"{Block}__icon--{type}")
            .With("xmlns", "http://www.w3.org/2000/svg").With("height", "13").With("width", "15")
            .With("aria-hidden", "true").With("focusable", "false").With("viewBox", "0 0 15 13")
            .Add(Element.Of("path").With("d", type == "prev" ? Back : Forth));

    private static TagBuilder Pages(IReadOnlyList<PaginationItem> items)
    {
        var list = Element.Of("ul", $"{Block}__list");
        foreach (var item in items.Where(i => i.Ellipsis || i.Number is not null))
        {
            var page = Element.Of("li", $"{Block}__item", item.Current ? $"{Block}__item--current" : null, item.Ellipsis ? $"{Block}__item--ellipsis" : null);
            list.Add(item.Ellipsis ? page.Add("⋯") : page.Add(Link(item)));
        }

        return list;
    }

    private static TagBuilder Link(PaginationItem item) =>
        Element.Of("a", "govuk-link", $"{Block}__link")
            .With("href", item.Href ?? "")
            .With("aria-label", item.VisuallyHiddenText ?? $"Page {item.Number}")
            .With("aria-current", item.Current ? "page" : null)
            .With(item.Attributes)
            .Add(item.Number);
}
