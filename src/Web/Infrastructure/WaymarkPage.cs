using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Waymark.Core.Identity;

namespace Waymark.Web.Infrastructure;

/// <summary>
/// A page: <see cref="LoadAsync"/> reads what it shows, before a GET and again when a form comes back with
/// errors; POST handlers run one operation and redirect. <see cref="PageFilter"/> turns refusals into messages.
/// </summary>
public abstract class WaymarkPage : PageModel
{
    /// <summary>The signed-in person.</summary>
    public Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    /// <summary>Someone else saved first: the page shows both texts and keeps what was typed.</summary>
    public bool ChangedMeanwhile { get; set; }

    /// <summary>A sentence shown once at the top of the next page, such as "Update saved".</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Reads what the page shows. Throw <see cref="Core.Shared.NotThere"/> for what the person may not see.</summary>
    public virtual Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    public virtual IActionResult OnGet() => Page();
}
