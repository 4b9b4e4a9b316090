using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>One of the recovery codes, for someone without their phone.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class UseRecoveryCodeModel(UseRecoveryCode use) : SignInPage
{
    private bool _hasFirstStep;

    [BindProperty]
    [Required(ErrorMessage = "Enter one of your recovery codes")]
    public string? Code { get; set; }

    public override async Task LoadAsync(CancellationToken ct) => _hasFirstStep = await HttpContext.ReadFirstStepAsync() is not null;

    public override IActionResult OnGet() => _hasFirstStep ? Page() : Redirect("/sign-in");

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => WithFirstStepAsync(async (first, _) =>
    {
        var left = await use.RunAsync(new() { First = first, Code = Code!, Address = NetworkAddress }, ct);
        await HttpContext.OpenSessionAsync(first.PersonId, SessionKind.TwoStep);
        Notice = left switch
        {
            0 => "You are signed in. That was your last recovery code: make new ones here.",
            1 => "You are signed in. You have 1 recovery code left: make new ones here.",
            _ => $"You are signed in. You have {left} recovery codes left. If your phone is lost, set up the new one here.",
        };
        return Redirect("/profile");
    });
}
