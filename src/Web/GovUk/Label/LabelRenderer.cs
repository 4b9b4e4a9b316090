using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Label;

/// <summary>Renders the GOV.UK label.</summary>
public static class LabelRenderer
{
    /// <summary>The label, or nothing when it has no words.</summary>
    public static IHtmlContent Render(LabelOptions options)
    {
        if (options.IsEmpty)
        {
            return HtmlString.Empty;
        }

        var label = Element.Of("label", "govuk-label", options.Classes)
            .With(options.Attributes)
            .WithAny("for", options.For)
            .Add(options.Content);
        return options.IsPageHeading ? Element.Of("h1", "govuk-label-wrapper").Add(label) : label;
    }
}
