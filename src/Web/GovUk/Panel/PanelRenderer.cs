using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Button;

namespace Waymark.Web.GovUk.Panel;

/// <summary>Renders the GOV.UK panel.</summary>
public static class PanelRenderer
{
    private const string Interruption = "govuk-panel--interruption";

    /// <summary>The panel.</summary>
    public static IHtmlContent Render(PanelOptions options)
    {
        var interrupts = options.Classes?.Contains(Interruption, StringComparison.Ordinal) ?? false;
        var level = string.IsNullOrEmpty(options.HeadingLevel) ? "1" : options.HeadingLevel;
        var panel = Element.Of("div", "govuk-panel", interrupts ? null : "govuk-panel--confirmation", options.Classes)
            .With(options.Attributes)
            .Add(Element.Of($"h{level}", "govuk-panel__title").Add(options.TitleHtml ?? new Text(options.TitleText ?? "")));
        if (!options.IsEmpty)
        {
            panel.Add(Element.Of("div", "govuk-panel__body").Add(options.Content));
        }

        return interrupts && options.Actions is not null ? panel.Add(Actions(options.Actions)) : panel;
    }

    private static TagBuilder Actions(PanelActions actions)
    {
        var element = Element.Of("div", "govuk-panel__actions", actions.Classes).With(actions.Attributes);
        if (actions.Items.Count == 0)
        {
            return element;
        }

        var group = Element.Of("div", "govuk-button-group");
        foreach (var action in actions.Items)
        {
            group.Add(Action(action)).Add(" ");
        }

        return element.Add(group);
    }

    private static IHtmlContent Action(PanelAction action) => string.IsNullOrEmpty(action.Href) || action.Type == "button"
        ? ButtonRenderer.Render(new ButtonOptions
        {
            Text = action.Text,
            Type = string.IsNullOrEmpty(action.Type) ? "button" : action.Type,
            Classes = $"govuk-button--inverse {action.Classes}".TrimEnd(),
            Href = action.Href,
            Attributes = action.Attributes,
        })
        : Element.Of("a", "govuk-link", "govuk-link--inverse", action.Classes)
            .With("href", action.Href)
            .With(action.Attributes)
            .Add(action.Text);
}
