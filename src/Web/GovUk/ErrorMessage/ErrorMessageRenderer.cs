using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.ErrorMessage;

/// <summary>Renders the GOV.UK error message.</summary>
public static class ErrorMessageRenderer
{
    /// <summary>The message.</summary>
    public static IHtmlContent Render(ErrorMessageOptions options)
    {
        var message = Element.Of("p", "govuk-error-message", options.Classes)
            .WithAny("id", options.Id)
            .With(options.Attributes);
        if (options.VisuallyHiddenText.Length > 0)
        {
            message.Add(Element.VisuallyHidden($"{options.VisuallyHiddenText}:")).Add(" ");
        }

        return message.Add(options.Content);
    }
}
