using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Button;

/// <summary>Renders the GOV.UK button.</summary>
public static class ButtonRenderer
{
    /// <summary>The button, or the link that looks like one.</summary>
    public static IHtmlContent Render(ButtonOptions options)
    {
        var isLink = !string.IsNullOrEmpty(options.Href);
        var classes = options.IsStartButton ? "govuk-button--start" : null;
        var element = Element.Of(isLink ? "a" : "button", "govuk-button", options.Classes, classes);
        if (isLink)
        {
            element.With("href", options.Href).With("role", "button").With("draggable", "false");
        }
        else
        {
            element.With("type", string.IsNullOrEmpty(options.Type) ? "submit" : options.Type)
                .WithAny("value", options.Value)
                .WithAny("name", options.Name)
                .Flag("disabled", options.Disabled)
                .With("aria-disabled", options.Disabled ? "true" : null)
                .With("data-prevent-double-click", options.PreventDoubleClick switch { true => "true", false => "false", null => null });
        }

        element.With("data-module", "govuk-button").With(options.Attributes).WithAny("id", options.Id);
        return options.IsStartButton
            ? element.Add(options.Html is null ? options.Content : Element.Of("span").Add(options.Content), StartIcon())
            : element.Add(options.Content);
    }

    private static TagBuilder StartIcon() =>
        Element.Of("svg", "govuk-button__start-icon")
            .With("xmlns", "http://www.w3.org/2000/svg").With("width", "17.5").With("height", "19").With("viewBox", "0 0 33 40")
            .With("aria-hidden", "true").With("focusable", "false")
            .Add(Element.Of("path").With("fill", "currentColor").With("d", "M0 0h13l20 20-20 20H0l20-20z"));
}
