using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Fieldset;

/// <summary>Renders the GOV.UK fieldset.</summary>
public static class FieldsetRenderer
{
    /// <summary>The fieldset around its controls.</summary>
    public static IHtmlContent Render(FieldsetOptions options) =>
        Element.Of("fieldset", "govuk-fieldset", options.Classes)
            .WithAny("role", options.Role)
            .WithAny("aria-describedby", options.DescribedBy)
            .With(options.Attributes)
            .Add(Legend(options.Legend), options.Html);

    private static TagBuilder? Legend(LegendOptions legend) => legend.IsEmpty
        ? null
        : Element.Of("legend", "govuk-fieldset__legend", legend.Classes)
            .Add(legend.IsPageHeading ? Element.Of("h1", "govuk-fieldset__heading").Add(legend.Content) : legend.Content);
}
