using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.NotificationBanner;

/// <summary>Renders the GOV.UK notification banner.</summary>
public static class NotificationBannerRenderer
{
    /// <summary>The banner.</summary>
    public static IHtmlContent Render(NotificationBannerOptions options)
    {
        var success = options.Type == "success";
        var titleId = Any(options.TitleId) ?? "govuk-notification-banner-title";
        var title = options.TitleHtml ?? new Text(Any(options.TitleText) ?? (success ? "Success" : "Important"));
        var content = Element.Of("div", "govuk-notification-banner__content");
        if (!options.IsEmpty)
        {
            content.Add(options.Html ?? Element.Of("p", "govuk-notification-banner__heading").Add(options.Text));
        }

        return Element.Of("div", "govuk-notification-banner", success ? "govuk-notification-banner--success" : null, options.Classes)
            .With("role", Any(options.Role) ?? (success ? "alert" : "region"))
            .With("aria-labelledby", titleId)
            .With("data-module", "govuk-notification-banner")
            .With("data-disable-auto-focus", options.DisableAutoFocus switch { true => "true", false => "false", null => null })
            .With(options.Attributes)
            .Add(
                Element.Of("div", "govuk-notification-banner__header").Add(
                    Element.Of($"h{Any(options.TitleHeadingLevel) ?? "2"}", "govuk-notification-banner__title").With("id", titleId).Add(title)),
                content);
    }

    private static string? Any(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
