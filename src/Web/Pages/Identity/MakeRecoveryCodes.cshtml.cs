using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>Ten new recovery codes in place of the old ones.</summary>
[SignedIn]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class MakeRecoveryCodesModel(MakeRecoveryCodes make) : WaymarkPage
{
    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RecoveryCodes = await make.RunAsync(new() { Password = Password!, Address = HttpContext.NetworkAddress() }, Actor, ct);
        return Page();
    }
}
