using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>E-mail address and password; the second step follows.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(SignIn signIn, DemonstrationPeople demonstration) : SignInPage
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address")]
    public string? Email { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    public bool HasDemonstration { get; private set; }

    public override async Task LoadAsync(CancellationToken ct) => HasDemonstration = await demonstration.IsThereAsync(ct);

    public override IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var first = await signIn.RunAsync(new() { Email = Email!, Password = Password!, Address = NetworkAddress }, ct);
        await HttpContext.RememberFirstStepAsync(first, Destination);
        return Redirect(first.HasTwoStep ? "/sign-in/two-step" : "/sign-in/set-up-two-step");
    }
}
