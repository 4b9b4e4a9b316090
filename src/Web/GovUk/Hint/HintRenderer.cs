using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Hint;

/// <summary>Renders the GOV.UK hint.</summary>
public static class HintRenderer
{
    /// <summary>The hint.</summary>
    public static IHtmlContent Render(HintOptions options) =>
        Element.Of("div", "govuk-hint", options.Classes)
            .WithAny("id", options.Id)
            .With(options.Attributes)
            .Add(options.Content);
}
