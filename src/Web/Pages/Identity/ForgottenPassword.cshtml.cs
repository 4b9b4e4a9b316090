using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>Asks for a link to choose a new password. The answer is the same for every address.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ForgottenPasswordModel(AskForNewPassword ask) : SignInPage
{
    /// <summary>The answer takes this long whether or not there is such an account.</summary>
    private static readonly TimeSpan _answerAfter = TimeSpan.FromMilliseconds(500);

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Shown instead of the form.</summary>
    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsSent { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var email = EmailAddress.Read(nameof(Email), Email);
        var pause = Task.Delay(_answerAfter, ct);
        try
        {
            await ask.RunAsync(new() { Email = email, Address = NetworkAddress }, ct);
        }
        catch (RuleBroken)
        {
            // Asked too often: nothing is sent, and nothing is told.
        }

        await pause;
        return Redirect("/forgotten-password?sent=true");
    }
}
