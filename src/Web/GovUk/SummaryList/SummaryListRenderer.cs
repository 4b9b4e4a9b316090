using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.SummaryList;

/// <summary>Renders the GOV.UK summary list and summary card.</summary>
public static class SummaryListRenderer
{
    /// <summary>The list, in its card when it has one.</summary>
    public static IHtmlContent Render(SummaryListOptions options)
    {
        var anyActions = options.Rows.Any(r => r.Actions?.Items.Count > 0);
        var list = Element.Of("dl", "govuk-summary-list", options.Classes).With(options.Attributes);
        foreach (var row in options.Rows)
        {
            list.Add(Row(row, anyActions, options.Card?.Title));
        }

        return options.Card is null ? list : Card(options.Card, list);
    }

    private static TagBuilder Row(SummaryRow row, bool anyActions, SummaryCardTitle? title)
    {
        var element = Element.Of("div", "govuk-summary-list__row", anyActions && row.Actions is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
            .Add(
                Element.Of("dt", "govuk-summary-list__key", row.Key.Classes).Add(row.Key.Content),
                Element.Of("dd", "govuk-summary-list__value", row.Value.Classes).Add(row.Value.Content));
        return row.Actions is { Items.Count: > 0 } actions
            ? element.Add(Element.Of("dd", "govuk-summary-list__actions", actions.Classes).Add(actions.Items.Count == 1
                ? Link(actions.Items[0], title)
                : Links(actions, "govuk-summary-list__actions-list", "govuk-summary-list__actions-list-item", title)))
            : element;
    }

    private static TagBuilder Card(SummaryCard card, IHtmlContent list)
    {
        var head = Element.Of("div", "govuk-summary-card__title-wrapper");
        if (card.Title is { } title)
        {
            var level = string.IsNullOrEmpty(title.HeadingLevel) ? "2" : title.HeadingLevel;
            head.Add(Element.Of($"h{level}", "govuk-summary-card__title", title.Classes).Add(title.Content));
        }

        if (card.Actions is { Items.Count: > 0 } actions)
        {
            head.Add(actions.Items.Count == 1
                ? Element.Of("div", "govuk-summary-card__actions", actions.Classes).Add(Link(actions.Items[0], card.Title))
                : Links(actions, $"govuk-summary-card__actions {actions.Classes}".TrimEnd(), "govuk-summary-card__action", card.Title));
        }

        return Element.Of("div", "govuk-summary-card", card.Classes)
            .With(card.Attributes)
            .Add(head, Element.Of("div", "govuk-summary-card__content").Add(list));
    }

    private static TagBuilder Links(SummaryActions actions, string listClasses, string itemClass, SummaryCardTitle? title)
    {
        var list = Element.Of("ul", listClasses);
        foreach (var action in actions.Items)
        {
            list.Add(Element.Of("li", itemClass).Add(Link(action, title)));
        }

        return list;
    }

    private static TagBuilder Link(SummaryAction action, SummaryCardTitle? title)
    {
        var link = Element.Of("a", "govuk-link", action.Classes)
            .With("href", action.Href ?? "")
            .With(action.Attributes)
            .Add(action.Content);
        var hidden = Element.Of("span", "govuk-visually-hidden");
        if (!string.IsNullOrEmpty(action.VisuallyHiddenText))
        {
            hidden.Add($" {action.VisuallyHiddenText}");
        }

        if (title is not null)
        {
            hidden.Add(" (").Add(title.Content).Add(")");
        }

        return hidden.HasInnerHtml ? link.Add(hidden) : link;
    }
}
