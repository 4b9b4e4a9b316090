using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Site;

/// <summary>The page for a refusal; one text a status, whatever the cause, so that a refusal tells nothing.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemModel : PageModel
{
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        (Title, Text) = status switch
        {
            400 => ("We could not read that form", "It may have been open for a long time or in two windows. Go back, copy what you typed, load the page again and send it from there."),
            401 or 403 => ("You cannot do that", "Your seat does not allow it. If you think it should, ask whoever looks after people and seats in your area."),
            404 => ("Page not found", "The page is not there, or your seat does not reach it. Check the address, or start from the first page."),
            413 => ("That file is too large", "Files may be up to 25 MB. Save a smaller copy, for example without pictures, and try again."),
            429 => ("Too many tries", "You or someone at your address asked for this very often in a short time. Wait five minutes, then try again. Nothing is lost."),
            _ => ("We could not do that", "Go back and try again."),
        };
    }
}
