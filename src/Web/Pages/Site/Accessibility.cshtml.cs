using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Site;

/// <summary>The accessibility statement.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
