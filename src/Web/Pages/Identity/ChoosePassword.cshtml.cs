using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>A first or new password, by the one-time code of an invitation. Opening the page uses nothing up.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ChoosePasswordModel(ChoosePassword choose) : SignInPage
{
    [BindProperty(SupportsGet = true, Name = "code")]
    [Required(ErrorMessage = "Enter the one-time code from your message")]
    public string? Code { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter a password")]
    public string? Password { get; set; }

    /// <summary>A code came with the address and works: there is no need to ask for it.</summary>
    public bool CodeIsGood { get; private set; }

    /// <summary>A code came with the address and does not work.</summary>
    public bool CodeIsBad { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(Code))
        {
            CodeIsGood = await choose.IsOpenAsync(Code, ct);
            CodeIsBad = !CodeIsGood;
        }
    }

    public override IActionResult OnGet()
    {
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var first = await choose.RunAsync(new() { Code = Code!, Password = Password!, Address = NetworkAddress }, ct);
        await HttpContext.RememberFirstStepAsync(first, "/");
        return Redirect(first.HasTwoStep ? "/sign-in/two-step" : "/sign-in/set-up-two-step");
    }
}
