using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Identity;

/// <summary>Says that signing out was done.</summary>
[AllowAnonymous]
public sealed class SignedOutModel : PageModel;
