using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>Moves the second step to another phone; the old app's codes stop working.</summary>
[SignedIn]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ChangeTwoStepModel(SetUpTwoStep setUp, TwoStepOffers offers) : WaymarkPage
{
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that your app shows")]
    public string? Code { get; set; }

    public TwoStepOffer? Shown { get; private set; }

    /// <summary>Shown once, after the set-up.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public override async Task LoadAsync(CancellationToken ct) => Shown = await offers.ShowAsync(Actor.PersonId!.Value, Offer, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RecoveryCodes = await setUp.RunAsync(new() { Offer = Offer ?? "", Code = Code!, Address = HttpContext.NetworkAddress() }, Password!, Actor, ct);
        return Page();
    }
}
