using Microsoft.AspNetCore.Diagnostics;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Infrastructure;

/// <summary>What people see when something is refused or fails: a page in plain words, never a trace.</summary>
public static class Problems
{
    /// <summary>
    /// Failures answer with a page that needs neither database nor layout, so that it can always be sent;
    /// refusals (400, 403, 404, 429 …) with the site's own page, the same for every cause of that status.
    /// </summary>
    public static IApplicationBuilder UseProblemPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(failure => failure.Run(AnswerAsync));
        return app.UseStatusCodePagesWithReExecute("/problem/{0}");
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = error switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest,
            NotThere => StatusCodes.Status404NotFound,
            not null when context.RequestServices.GetRequiredService<DatabaseProvider>().IsUnavailable(error) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        context.Response.StatusCode = status;
        if (status < 500)
        {
            return;
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "30";
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        var (title, text) = status == StatusCodes.Status503ServiceUnavailable
            ? ("Waymark is not available just now", "We cannot reach our records at the moment. Nothing you saved before is lost. Wait a minute, then go back and send the page again: what you typed is still in it.")
            : ("Sorry, something went wrong", "This is our fault, not yours. Nothing was half saved. Go back and try again; if it happens twice, tell whoever runs Waymark for your area what you were doing and when.");
        await context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="en-GB" class="govuk-template">
            <head><meta charset="utf-8"><title>{title} - Waymark</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/waymark.css"></head>
            <body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main"><h1 class="govuk-heading-l">{title}</h1><p class="govuk-body">{text}</p><p class="govuk-body"><a class="govuk-link" href="/">Go to the first page</a></p></main></div></body>
            </html>
            """);
    }
}
