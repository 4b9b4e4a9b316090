using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>The code of the authenticator app.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class TwoStepModel(PassSecondStep pass) : SignInPage
{
    private bool _hasFirstStep;

    [BindProperty]
    [Required(ErrorMessage = "Enter the code from your authenticator app")]
    public string? Code { get; set; }

    public override async Task LoadAsync(CancellationToken ct) => _hasFirstStep = await HttpContext.ReadFirstStepAsync() is not null;

    public override IActionResult OnGet() => _hasFirstStep ? Page() : Redirect("/sign-in");

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => WithFirstStepAsync(async (first, to) =>
    {
        await pass.RunAsync(new() { First = first, Code = Code!, Address = NetworkAddress }, ct);
        await HttpContext.OpenSessionAsync(first.PersonId, SessionKind.TwoStep);
        return LocalRedirect(to);
    });
}
