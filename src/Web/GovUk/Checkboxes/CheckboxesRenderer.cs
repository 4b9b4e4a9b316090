using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Choices;

namespace Waymark.Web.GovUk.Checkboxes;

/// <summary>Renders GOV.UK checkboxes.</summary>
public static class CheckboxesRenderer
{
    /// <summary>The checkboxes with their question, hint and error message.</summary>
    public static IHtmlContent Render(CheckboxesOptions options) =>
        new ChoicesRenderer("checkbox", "govuk-checkboxes", options, options.DescribedBy, item =>
            item.Checked is null && item.Value is not null && options.Values.Contains(item.Value, StringComparer.Ordinal)).Render();
}
