using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Breadcrumbs;

/// <summary>Renders GOV.UK breadcrumbs.</summary>
public static class BreadcrumbsRenderer
{
    /// <summary>The breadcrumbs.</summary>
    public static IHtmlContent Render(BreadcrumbsOptions options)
    {
        var list = Element.Of("ol", "govuk-breadcrumbs__list");
        foreach (var item in options.Items)
        {
            var isLink = !string.IsNullOrEmpty(item.Href);
            list.Add(Element.Of("li", "govuk-breadcrumbs__list-item")
                .With("aria-current", isLink ? null : "page")
                .Add(isLink
                    ? Element.Of("a", "govuk-breadcrumbs__link").With("href", item.Href).With(item.Attributes).Add(item.Content)
                    : item.Content));
        }

        return Element.Of("nav", "govuk-breadcrumbs", options.Classes, options.CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
            .With(options.Attributes)
            .With("aria-label", options.LabelText)
            .Add(list);
    }
}
