using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Waymark.Web.Pages.Site;

/// <summary>How to do the main jobs, in a page.</summary>
[AllowAnonymous]
public sealed class HelpModel : PageModel;
