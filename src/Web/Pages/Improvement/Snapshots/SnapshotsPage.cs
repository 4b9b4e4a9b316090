using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Snapshots;

/// <summary>A page about the snapshots of one plan, for those who see its reports.</summary>
public abstract class SnapshotsPage(AppDb db, ReadSnapshots snapshots) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    public string PlanTitle { get; private set; } = "";
    public bool MayTake { get; private set; }
    public bool SeesPlan { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SnapshotLine> Snapshots { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var areas = Actor.AreasWhere(Permission.SeeReports);
        var plan = await db.ImprovementPlans.Where(p => p.ImprovementPlanId == PlanId && areas.Contains(p.AreaId))
            .Select(p => new { p.Title, p.AreaId }).FirstOrDefaultAsync(ct) ?? throw new NotThere();
        Snapshots = await snapshots.ListAsync(PlanId, Actor, ct);
        SeesPlan = Actor.Can(Permission.SeePlan, plan.AreaId);
        if (!SeesPlan && Snapshots.Count == 0)
        {
            throw new NotThere();
        }

        PlanTitle = plan.Title;
        MayTake = Actor.Can(Permission.TakeSnapshot, plan.AreaId);
    }
}
