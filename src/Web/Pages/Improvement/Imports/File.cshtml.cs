using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Which file is current, and what the plan is called.</summary>
[Needs(Permission.SettlePlan)]
public sealed class FileModel(AppDb db, ConfirmFile confirmFile) : ImportPage(db)
{
    [BindProperty]
    public bool IsCurrent { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public DateOnly? Date { get; set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (IsFirstView)
        {
            (IsCurrent, Title, Date) = (Import.IsCurrentFileConfirmed, Import.Title, Import.Date);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await confirmFile.RunAsync(
            new ConfirmFile.Request { PlanImportId = ImportId, SeenVersion = SeenVersion, IsCurrent = IsCurrent, Title = Title, Date = Date }, Actor, ct);
        return Done("The file is confirmed as current.");
    }
}
