using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement;

/// <summary>The first page: what asks for this person today, by what their seats let them do.</summary>
[SignedIn]
public sealed class HomeModel(AppDb db, PlanQueries plans, MyActionsQueries mine) : WaymarkPage
{
    /// <summary>Plans shown in full; who sees more finds the others in the list.</summary>
    private const int PlansShown = 2;

    /// <summary>A frozen report.</summary>
    public sealed record Report(Guid SnapshotId, int Number, string BoardName, DateOnly Meeting, DateTime TakenAt, string PlanTitle, string AreaName);

    /// <summary>Silent actions of one person.</summary>
    public sealed record SilentLead(string Name, int Actions, DateTime? Last);

    public IReadOnlyList<PlanOverview> Plans { get; private set; } = [];
    public IReadOnlyList<PlanQueries.PlanLink> AllPlans { get; private set; } = [];
    public IReadOnlyList<ActionLine> Mine { get; private set; } = [];
    public int ToAgree { get; private set; }
    public int OpenQuestions { get; private set; }
    public int ImportsSettling { get; private set; }
    public IReadOnlyList<Report> Reports { get; private set; } = [];
    public bool SeesPlans => Actor.Can(Permission.SeePlan);
    public bool MayImport => Actor.Can(Permission.ImportPlan);

    public bool Manages(PlanOverview plan) => Actor.Can(Permission.EditPlan, plan.AreaId);

    public static IReadOnlyList<SilentLead> SilentLeads(PlanOverview plan) =>
    [
        .. plan.Actions.Where(a => a.Has(ActionFactKind.Silent))
            .GroupBy(a => a.UpdateAuthor ?? "Nobody is asked", StringComparer.OrdinalIgnoreCase)
            .Select(g => new SilentLead(g.Key, g.Count(), g.Max(a => a.Action.UpdatedAt)))
            .OrderByDescending(l => l.Actions),
    ];

    public static IReadOnlyList<ActionLine> Slipped(PlanOverview plan) =>
        [.. plan.Actions.Where(a => a.Action.SlippedAt >= plan.CycleStart).OrderByDescending(a => a.DaysSlipped)];

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (SeesPlans)
        {
            AllPlans = await plans.ListAsync(Actor, ct);
            var shown = new List<PlanOverview>();
            foreach (var plan in AllPlans.Take(PlansShown))
            {
                shown.Add(await plans.GetAsync(plan.PlanId, Actor, ct));
            }

            Plans = shown;
            Mine = [.. (await mine.GetAsync(Actor, ct)).SelectMany(p => p.Asked)];
            ToAgree = (await mine.ToAgreeAsync(Actor, ct)).Count;
        }

        if (MayImport)
        {
            var areas = Actor.AreasWhere(Permission.ImportPlan);
            ImportsSettling = await db.PlanImports.CountAsync(i => areas.Contains(i.AreaId) && i.State == ImportState.Settling, ct);
            OpenQuestions = await db.PlanQuestions.CountAsync(
                q => areas.Contains(q.AreaId) && q.State == QuestionState.Open && db.PlanImports.Any(i => i.PlanImportId == q.PlanImportId && i.State == ImportState.Live), ct);
        }

        await LoadReportsAsync(ct);
    }

    private async Task LoadReportsAsync(CancellationToken ct)
    {
        var areas = Actor.AreasWhere(Permission.SeeReports);
        if (areas.Count > 0)
        {
            Reports = await db.Snapshots.AsNoTracking().Where(s => areas.Contains(s.AreaId))
                .OrderByDescending(s => s.TakenAt).Take(5)
                .Select(s => new Report(
                    s.SnapshotId, s.Number, s.BoardName, s.Meeting, s.TakenAt,
                    db.ImprovementPlans.Where(p => p.ImprovementPlanId == s.ImprovementPlanId).Select(p => p.Title).First(),
                    db.Areas.Where(a => a.AreaId == s.AreaId).Select(a => a.Name).First()))
                .ToListAsync(ct);
        }
    }
}
