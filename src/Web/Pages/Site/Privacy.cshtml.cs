using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Site;

/// <summary>What is kept of the people who use Waymark, and why.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
