using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.ErrorSummary;

/// <summary>Renders the GOV.UK error summary.</summary>
public static class ErrorSummaryRenderer
{
    /// <summary>The summary.</summary>
    public static IHtmlContent Render(ErrorSummaryOptions options)
    {
        var body = Element.Of("div", "govuk-error-summary__body");
        if (options.DescriptionHtml is not null || !string.IsNullOrEmpty(options.DescriptionText))
        {
            body.Add(Element.Of("p").Add(options.DescriptionHtml ?? new Text(options.DescriptionText ?? "")));
        }

        if (options.ErrorList.Count > 0)
        {
            var list = Element.Of("ul", "govuk-list", "govuk-error-summary__list");
            foreach (var item in options.ErrorList)
            {
                list.Add(Element.Of("li").Add(string.IsNullOrEmpty(item.Href)
                    ? item.Content
                    : Element.Of("a").With("href", item.Href).With(item.Attributes).Add(item.Content)));
            }

            body.Add(list);
        }

        var title = Element.Of("h2", "govuk-error-summary__title").Add(options.TitleHtml ?? new Text(options.TitleText ?? ""));
        return Element.Of("div", "govuk-error-summary", options.Classes)
            .With("data-disable-auto-focus", options.DisableAutoFocus switch { true => "true", false => "false", null => null })
            .With(options.Attributes)
            .With("data-module", "govuk-error-summary")
            .Add(Element.Of("div").With("role", "alert").Add(title, body));
    }
}
