using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Puts a draft aside, with a reason.</summary>
[Needs(Permission.SettlePlan)]
public sealed class DiscardModel(AppDb db, DiscardImport discardImport) : ImportPage(db)
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await discardImport.RunAsync(new DiscardImport.Request { PlanImportId = ImportId, SeenVersion = SeenVersion, Reason = Reason }, Actor, ct);
        return Done("The import is discarded. The document and your answers are kept.", ImportLinks.All);
    }
}
