using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Who is programme manager of the plan.</summary>
[Needs(Permission.SettlePlan)]
public sealed class ManagerModel(AppDb db, ChooseProgrammeManager chooseProgrammeManager) : ImportPage(db)
{
    [BindProperty]
    public Guid? SeatId { get; set; }

    public IReadOnlyList<SelectListItem> Managers { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Managers = [.. SeatChoices(s => s is { Role: SeatRole.ProgrammeManager, PersonName: not null })];
        if (IsFirstView)
        {
            SeatId = Import.ProgrammeManagerSeatId;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await chooseProgrammeManager.RunAsync(new ChooseProgrammeManager.Request { PlanImportId = ImportId, SeenVersion = SeenVersion, SeatId = SeatId }, Actor, ct);
        return Done("The programme manager is chosen.");
    }
}
