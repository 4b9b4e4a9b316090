using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.SkipLink;

/// <summary>Renders the GOV.UK skip link.</summary>
public static class SkipLinkRenderer
{
    /// <summary>The link.</summary>
    public static IHtmlContent Render(SkipLinkOptions options) =>
        Element.Of("a", "govuk-skip-link", options.Classes)
            .With("href", string.IsNullOrEmpty(options.Href) ? "#content" : options.Href)
            .With(options.Attributes)
            .With("data-module", "govuk-skip-link")
            .Add(options.Content);
}
