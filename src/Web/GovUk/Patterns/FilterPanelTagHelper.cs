using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Web.GovUk.Button;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>
/// <c>&lt;filter-panel chosen="2"&gt;fields&lt;/filter-panel&gt;</c>: a form that puts its fields into the address.
/// In a row above the list on wide screens, behind a button on narrow ones; needs no script.
/// </summary>
[HtmlTargetElement("filter-panel")]
public sealed class FilterPanelTagHelper : TagHelper
{
    public string Id { get; set; } = "filters";

    /// <summary>Where the form goes; the page itself unless told.</summary>
    public string? Action { get; set; }

    /// <summary>How many filters are on, shown on the button of narrow screens.</summary>
    public int Chosen { get; set; }

    public string Submit { get; set; } = "Apply filters";

    /// <summary>What is filtered, for screen readers: "Filter actions".</summary>
    public string Label { get; set; } = "Filter the list";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext.Request;
        var open = ButtonRenderer.Render(new ButtonOptions
        {
            Type = "button",
            Text = Chosen == 0 ? "Filters" : $"Filters ({Chosen} on)",
            Classes = "govuk-button--secondary wm-filter__open",
            Attributes = new Dictionary<string, string?>(StringComparer.Ordinal) { ["popovertarget"] = Id },
        });
        var close = Element.Of("button", "wm-filter__close")
            .With("type", "button").With("popovertarget", Id).With("popovertargetaction", "hide")
            .Add("Close");
        var actions = Element.Of("div", "wm-filter__actions")
            .Add(ButtonRenderer.Render(new ButtonOptions { Text = Submit, Classes = "govuk-button--secondary" }), close);
        var form = Element.Of("form", "wm-filter")
            .With("id", Id).With("method", "get").With("action", Action.OrNull() ?? $"{request.PathBase}{request.Path}")
            .With("role", "search").With("aria-label", Label).With("popover", "")
            .Add(Element.Of("div", "wm-filter__fields").Add(await output.GetChildContentAsync()).Add(actions));
        output.Become(Element.Together(open, form));
    }
}
