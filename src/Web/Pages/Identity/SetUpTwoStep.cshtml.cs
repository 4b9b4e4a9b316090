using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>The first set-up of the second step, before anything else is shown.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SetUpTwoStepModel(SetUpTwoStep setUp, TwoStepOffers offers) : SignInPage
{
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that your app shows")]
    public string? Code { get; set; }

    public TwoStepOffer? Shown { get; private set; }

    /// <summary>Shown once, after the set-up.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public string ContinueTo { get; private set; } = "/";

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (await HttpContext.ReadFirstStepAsync() is { First: { HasTwoStep: false } first })
        {
            Shown = await offers.ShowAsync(first.PersonId, Offer, ct);
        }
    }

    public override IActionResult OnGet() => Shown is null ? Redirect("/sign-in") : Page();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => WithFirstStepAsync(async (first, to) =>
    {
        RecoveryCodes = await setUp.RunAsync(new() { Offer = Offer ?? "", Code = Code!, Address = NetworkAddress }, first, ct);
        await HttpContext.OpenSessionAsync(first.PersonId, SessionKind.TwoStep);
        ContinueTo = to;
        return Page();
    });
}
