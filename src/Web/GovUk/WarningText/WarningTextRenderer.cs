using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.WarningText;

/// <summary>Renders GOV.UK warning text.</summary>
public static class WarningTextRenderer
{
    /// <summary>The warning.</summary>
    public static IHtmlContent Render(WarningTextOptions options)
    {
        var said = string.IsNullOrEmpty(options.IconFallbackText) ? "Warning" : options.IconFallbackText;
        return Element.Of("div", "govuk-warning-text", options.Classes)
            .With(options.Attributes)
            .Add(Element.Of("span", "govuk-warning-text__icon").With("aria-hidden", "true").Add("!"))
            .Add(" ")
            .Add(Element.Of("strong", "govuk-warning-text__text")
                    .Add(Element.VisuallyHidden(said))
                    .Add(" ")
                    .Add(options.Content));
    }
}
