using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Pages.Identity;

namespace Waymark.Web.Security;

/// <summary>Sign-in, sessions and cookies. Every page asks for a signed-in person unless it says otherwise.</summary>
public static class SignInServices
{
    private static readonly TimeSpan _firstStepStands = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                Harden(options.Cookie, environment, "waymark-session");
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "from";
                options.ExpireTimeSpan = Session.WholeLimit;
                options.SlidingExpiration = false;
                options.SessionStore = new SessionStore(environment);
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                };
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                Harden(options.Cookie, environment, "waymark-first-step");
                options.ExpireTimeSpan = _firstStepStands;
                options.SlidingExpiration = false;
            });
        services.AddScoped<DemonstrationPeople>();
        services.AddScoped<TwoStepOffers>();
        services.Configure<AntiforgeryOptions>(options => Harden(options.Cookie, environment, "waymark-form"));
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, environment, "waymark-notice"));
        return services;
    }

    /// <summary>
    /// The prefix makes a browser refuse the cookie unless it came over https from this very host. In Development
    /// the site may be served over http, where such a name cannot be set.
    /// </summary>
    private static void Harden(CookieBuilder cookie, IHostEnvironment environment, string name)
    {
        var development = environment.IsDevelopment();
        cookie.Name = development ? name : "__Host-" + name;
        cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
