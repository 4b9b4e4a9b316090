using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>A page on the way to being signed in.</summary>
public abstract class SignInPage : WaymarkPage
{
    /// <summary>Where the person wanted to go: an address of this site.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    protected string Destination => Url.IsLocalUrl(From) ? From! : "/";

    protected string NetworkAddress => HttpContext.NetworkAddress();

    /// <summary>A first step that has run out or was overtaken: sign-in starts again.</summary>
    protected IActionResult StartAgain()
    {
        Notice = "That took a little long. Please sign in again.";
        return Redirect("/sign-in");
    }

    /// <summary>Runs a second step on the first; <see cref="NotThere"/> means that the first no longer stands.</summary>
    protected async Task<IActionResult> WithFirstStepAsync(Func<Core.Identity.SigningIn.FirstStep, string, Task<IActionResult>> work)
    {
        if (await HttpContext.ReadFirstStepAsync() is not { } step)
        {
            return StartAgain();
        }

        try
        {
            return await work(step.First, Url.IsLocalUrl(step.From) ? step.From : "/");
        }
        catch (NotThere)
        {
            return StartAgain();
        }
    }
}
