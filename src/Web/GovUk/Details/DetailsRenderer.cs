using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Details;

/// <summary>Renders GOV.UK details.</summary>
public static class DetailsRenderer
{
    /// <summary>The details.</summary>
    public static IHtmlContent Render(DetailsOptions options) =>
        Element.Of("details", "govuk-details", options.Classes)
            .WithAny("id", options.Id)
            .With(options.Attributes)
            .Flag("open", options.Open)
            .Add(
                Element.Of("summary", "govuk-details__summary").Add(
                    Element.Of("span", "govuk-details__summary-text").Add(options.SummaryHtml ?? new Text(options.SummaryText ?? ""))),
                Element.Of("div", "govuk-details__text").Add(options.Content));
}
