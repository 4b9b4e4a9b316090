using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Tag;

/// <summary>Renders the GOV.UK tag.</summary>
public static class TagRenderer
{
    /// <summary>The tag.</summary>
    public static IHtmlContent Render(TagOptions options) =>
        Element.Of("strong", "govuk-tag", options.Classes).With(options.Attributes).Add(options.Content);
}
