using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>Ends this browser's session. Open to everyone, so that a session which is over can still be left tidily.</summary>
[AllowAnonymous]
public sealed class SignOutModel(EndSessions end, CurrentActor current) : WaymarkPage
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (current.IsKnown && HttpContext.SessionId() is { } session)
        {
            try
            {
                await end.OneAsync(session, current.Actor, ct);
            }
            catch (NotThere)
            {
                // Ended elsewhere a moment ago.
            }
        }

        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return Redirect("/signed-out");
    }
}
