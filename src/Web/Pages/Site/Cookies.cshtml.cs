using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Site;

/// <summary>The cookies that are set: only those without which nobody could sign in.</summary>
[AllowAnonymous]
public sealed class CookiesModel : PageModel;
