using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.BackLink;

/// <summary>Renders the GOV.UK back link.</summary>
public static class BackLinkRenderer
{
    /// <summary>The link; "Back" unless told.</summary>
    public static IHtmlContent Render(BackLinkOptions options) =>
        Element.Of("a", "govuk-back-link", options.Classes)
            .With("href", string.IsNullOrEmpty(options.Href) ? "#" : options.Href)
            .With(options.Attributes)
            .Add(options.IsEmpty ? new Text("Back") : options.Content);
}
