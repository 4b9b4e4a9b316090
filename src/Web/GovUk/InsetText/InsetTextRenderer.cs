using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.InsetText;

/// <summary>Renders GOV.UK inset text.</summary>
public static class InsetTextRenderer
{
    /// <summary>The inset text.</summary>
    public static IHtmlContent Render(InsetTextOptions options) =>
        Element.Of("div", "govuk-inset-text", options.Classes)
            .WithAny("id", options.Id)
            .With(options.Attributes)
            .Add(options.Content);
}
