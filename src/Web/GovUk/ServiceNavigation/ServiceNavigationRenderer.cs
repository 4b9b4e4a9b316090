using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.ServiceNavigation;

/// <summary>Renders GOV.UK service navigation.</summary>
public static class ServiceNavigationRenderer
{
    private const string Block = "govuk-service-navigation";

    /// <summary>The navigation.</summary>
    public static IHtmlContent Render(ServiceNavigationOptions options)
    {
        var slots = options.Slots;
        var hasName = !string.IsNullOrEmpty(options.ServiceName);
        var isSection = hasName || slots.Start is not null || slots.End?.Html is not null;
        var hasNavigation = options.Navigation.Count > 0 || slots.NavigationStart is not null || slots.NavigationEnd is not null;
        var container = Element.Of("div", $"{Block}__container")
            .Add(hasName ? Name(options) : null, hasNavigation ? Navigation(options) : null);
        return Element.Of(isSection ? "section" : "div", Block, options.Classes)
            .With("aria-label", isSection ? options.AriaLabel : null)
            .With("data-module", Block)
            .With(options.Attributes)
            .Add(Element.Of("div", "govuk-width-container", slots.End?.Align == "inline" ? $"{Block}__inlining-container" : null)
                .Add(slots.Start, container, slots.End?.Html));
    }

    private static TagBuilder Name(ServiceNavigationOptions options) =>
        Element.Of("span", $"{Block}__service-name").Add(string.IsNullOrEmpty(options.ServiceUrl)
            ? Element.Of("span", $"{Block}__text").Add(options.ServiceName)
            : Element.Of("a", $"{Block}__link").With("href", options.ServiceUrl).Add(options.ServiceName));

    private static TagBuilder Navigation(ServiceNavigationOptions options)
    {
        var button = Any(options.MenuButtonText) ?? "Menu";
        var id = Any(options.NavigationId) ?? "navigation";
        var list = Element.Of("ul", $"{Block}__list").With("id", id).Add(options.Slots.NavigationStart);
        foreach (var item in options.Navigation)
        {
            list.Add(Item(item));
        }

        var navigation = Element.Of("nav", $"{Block}__wrapper", options.NavigationClasses)
            .With("aria-label", Any(options.NavigationLabel) ?? button);
        if (options.CollapseNavigationOnMobile ?? options.Navigation.Count > 1)
        {
            navigation.Add(Element.Of("button", $"{Block}__toggle", "govuk-js-service-navigation-toggle")
                .With("type", "button")
                .With("aria-controls", id)
                .With("aria-label", Any(options.MenuButtonLabel) is { } label && label != button ? label : null)
                .Flag("hidden", true)
                .With("aria-hidden", "true")
                .Add(button));
        }

        return navigation.Add(list.Add(options.Slots.NavigationEnd));
    }

    private static TagBuilder Item(ServiceNavigationItem item)
    {
        var isHere = item.Active || item.Current;
        var isLink = !string.IsNullOrEmpty(item.Href);
        var listItem = Element.Of("li", $"{Block}__item", isHere ? $"{Block}__item--active" : null);
        return !isLink && item.IsEmpty
            ? listItem
            : listItem.Add(Element.Of(isLink ? "a" : "span", isLink ? $"{Block}__link" : $"{Block}__text")
                .With("href", isLink ? item.Href : null)
                .With("aria-current", item.Current ? "page" : item.Active ? "true" : null)
                .With(isLink ? item.Attributes : new Dictionary<string, string?>(StringComparer.Ordinal))
                // Stays visible where people's own colours hide the line.
                .Add(isHere ? Element.Of("strong", $"{Block}__active-fallback").Add(item.Content) : item.Content));
    }

    private static string? Any(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
