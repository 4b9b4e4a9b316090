using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>A new password for the signed-in person.</summary>
[SignedIn]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class ChangePasswordModel(ChangePassword change) : WaymarkPage
{
    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter the password you have now")]
    public string? Password { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter a new password")]
    public string? NewPassword { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await change.RunAsync(
            new() { Password = Password!, NewPassword = NewPassword!, Address = HttpContext.NetworkAddress(), SessionId = HttpContext.SessionId() }, Actor, ct);
        Notice = "Your password is changed. Other browsers in which you were signed in are signed out.";
        return Redirect("/profile");
    }
}
