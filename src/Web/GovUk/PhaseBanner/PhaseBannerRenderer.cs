using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.PhaseBanner;

/// <summary>Renders the GOV.UK phase banner.</summary>
public static class PhaseBannerRenderer
{
    /// <summary>The banner.</summary>
    public static IHtmlContent Render(PhaseBannerOptions options)
    {
        var tag = TagRenderer.Render(new TagOptions
        {
            Text = options.Tag.Text,
            Html = options.Tag.Html,
            Classes = $"govuk-phase-banner__content__tag {options.Tag.Classes}".TrimEnd(),
        });
        return Element.Of("div", "govuk-phase-banner", "govuk-width-container", options.Classes)
            .With(options.Attributes)
            .Add(Element.Of("p", "govuk-phase-banner__content")
                .Add(tag)
                .Add(" ")
                .Add(Element.Of("span", "govuk-phase-banner__text").Add(options.Content)));
    }
}
