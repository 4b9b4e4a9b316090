using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Waymark.Core.Identity.SigningIn;

namespace Waymark.Web.Security;

/// <summary>Carries a sign-in from its first step to its second, and opens the session.</summary>
public static class SignInSteps
{
    private const string Stamp = "stamp";
    private const string TwoStep = "two-step";
    private const string From = "from";

    /// <summary>The browser's network address, for limits on guessing.</summary>
    public static string NetworkAddress(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "nowhere";

    /// <summary>The session in use, or null where sign-in is a test's.</summary>
    public static Guid? SessionId(this HttpContext context) =>
        Guid.TryParse(context.User.FindFirstValue(SessionStore.SessionClaim), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Remembers for ten minutes that the password was right. An open session in this browser ends.</summary>
    public static async Task RememberFirstStepAsync(this HttpContext context, FirstStep first, string? from)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, first.PersonId.ToString()),
                new Claim(Stamp, first.Stamp),
                new Claim(TwoStep, first.HasTwoStep ? "yes" : "no"),
                new Claim(From, from ?? "/"),
            ],
            IdentityConstants.TwoFactorUserIdScheme);
        await context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>The first step that this browser has passed, and where the person wanted to go; null when there is none.</summary>
    public static async Task<(FirstStep First, string From)?> ReadFirstStepAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return result.Principal is { } who && Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var personId)
            ? (new FirstStep(personId, who.FindFirstValue(Stamp) ?? "", who.FindFirstValue(TwoStep) == "yes"), who.FindFirstValue(From) ?? "/")
            : null;
    }

    /// <summary>Opens a session with an id of its own, whatever cookie the browser came with.</summary>
    public static async Task OpenSessionAsync(this HttpContext context, Guid personId, SessionKind kind)
    {
        var services = context.RequestServices;
        if (context.SessionId() is { } old)
        {
            await new SessionStore(services.GetRequiredService<IHostEnvironment>()).RemoveAsync(old.ToString(), context, context.RequestAborted);
        }

        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        var scheme = await services.GetRequiredService<IAuthenticationSchemeProvider>().GetSchemeAsync(IdentityConstants.ApplicationScheme);
        // The request's own handler has read the old cookie and would renew its session; a new one finds no session and begins one.
        var handler = ActivatorUtilities.CreateInstance<CookieAuthenticationHandler>(services);
        await handler.InitializeAsync(scheme!, context);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, personId.ToString()), new Claim(SessionStore.KindClaim, kind.ToString())],
            IdentityConstants.ApplicationScheme);
        await handler.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties());
    }
}
