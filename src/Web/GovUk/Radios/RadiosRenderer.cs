using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Choices;

namespace Waymark.Web.GovUk.Radios;

/// <summary>Renders GOV.UK radios.</summary>
public static class RadiosRenderer
{
    /// <summary>The radios with their question, hint and error message.</summary>
    public static IHtmlContent Render(RadiosOptions options) =>
        new ChoicesRenderer("radio", "govuk-radios", options, null, item =>
            item.Checked is null && !string.IsNullOrEmpty(options.Value) && string.Equals(item.Value, options.Value, StringComparison.Ordinal)).Render();
}
