using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Which work stream each priority belongs to.</summary>
[Needs(Permission.SettlePlan)]
public sealed class WorkStreamsModel(AppDb db, SettleWorkStreams settleWorkStreams, AddWorkStream addWorkStream) : ImportPage(db)
{
    public sealed class ChoiceInput
    {
        public int Place { get; set; }
        public Guid? GroupId { get; set; }
    }

    [BindProperty]
    public List<ChoiceInput> Chosen { get; set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    public IReadOnlyList<PriorityCount> Priorities { get; private set; } = [];
    public IReadOnlyList<SelectListItem> WorkStreams { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Priorities = ImportSummary.Of(Import, Plan).Priorities;
        WorkStreams = [.. (await Db.Groups.AsNoTracking()
            .Where(g => g.AreaId == Import.AreaId && g.Kind == GroupKind.WorkStream && g.ClosedAt == null).OrderBy(g => g.Name)
            .Select(g => new { g.Name, g.GroupId }).ToListAsync(ct)).Select(g => new SelectListItem(g.Name, g.GroupId.ToString()))];
        if (IsFirstView || Chosen.Count != Priorities.Count)
        {
            Chosen = [.. Priorities.Select(p => new ChoiceInput { Place = p.Place, GroupId = Import.WorkStreams.TryGetValue(p.Place, out var group) ? group : null })];
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await settleWorkStreams.RunAsync(
            new SettleWorkStreams.Request
            {
                PlanImportId = ImportId,
                SeenVersion = SeenVersion,
                WorkStreams = Chosen.Where(c => c.GroupId is not null).DistinctBy(c => c.Place).ToDictionary(c => c.Place, c => c.GroupId!.Value),
            },
            Actor, ct);
        return Done("The work streams are saved.");
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await addWorkStream.RunAsync(new AddWorkStream.Request { AreaId = Import.AreaId, Name = Name }, Actor, ct);
        return Done("The work stream is added.", ImportLinks.WorkStreams(ImportId));
    }
}
