using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Reads what a start page shows of all plans at once: the queries are as many for one plan as for ten.</summary>
[Operation]
public sealed class HomeQueries(AppDb db, UkClock clock)
{
    /// <summary>The plans that the person may see, with their actions; none for those who see reports only.</summary>
    public async Task<IReadOnlyList<HomePlan>> PlansAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.Can(Permission.SeePlan))
        {
            return [];
        }

        var plans = await db.ImprovementPlans.VisibleTo(actor).AsNoTracking().AsSingleQuery()
            .Join(db.Areas, p => p.AreaId, a => a.AreaId, (p, a) => new { Plan = p, AreaName = a.Name })
            .OrderBy(x => x.AreaName).ThenByDescending(x => x.Plan.WentLiveAt)
            .Select(x => new
            {
                x.Plan,
                x.AreaName,
                States = x.Plan.RatingStates.OrderBy(s => s.Order).ToList(),
                Last = db.Snapshots.Where(s => s.ImprovementPlanId == x.Plan.ImprovementPlanId).OrderByDescending(s => s.Number)
                    .Select(s => new LastSnapshot(s.SnapshotId, s.Number, s.BoardName, s.Meeting, s.TakenAt)).FirstOrDefault(),
                Import = db.PlanImports.Where(i => i.ImprovementPlanId == x.Plan.ImprovementPlanId)
                    .Select(i => new { i.PlanImportId, Open = i.Questions.Count(q => q.State == QuestionState.Open) }).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var starts = plans.ToDictionary(x => x.Plan.ImprovementPlanId, x => x.Last?.TakenAt ?? x.Plan.WentLiveAt);
        var lines = await new ActionLines(db, clock).ReadAsync(
            db.ImprovementActions.VisibleTo(actor), plans.SelectMany(x => x.States), plan => starts[plan], ct);
        var byPlan = lines.ToLookup(l => l.Action.ImprovementPlanId);
        return [.. plans.Select(x => new HomePlan
        {
            PlanId = x.Plan.ImprovementPlanId,
            AreaId = x.Plan.AreaId,
            AreaName = x.AreaName,
            Title = x.Plan.Title,
            ManagerSeatId = x.Plan.ProgrammeManagerSeatId,
            CycleStart = starts[x.Plan.ImprovementPlanId],
            LastSnapshot = x.Last,
            ImportId = x.Import?.PlanImportId,
            OpenQuestions = x.Import?.Open ?? 0,
            Actions = [.. byPlan[x.Plan.ImprovementPlanId].OrderBy(l => l.Ref, RefOrder.Instance)],
        })];
    }

    /// <summary>Every board report that the person may read, newest meeting first.</summary>
    public async Task<IReadOnlyList<ReportLine>> ReportsAsync(Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.SeeReports);
        return await db.Snapshots.AsNoTracking()
            .Where(s => areas.Contains(s.AreaId))
            .OrderByDescending(s => s.Meeting).ThenByDescending(s => s.Number)
            .Select(s => new ReportLine(
                s.SnapshotId, s.Number, s.ImprovementPlanId,
                db.ImprovementPlans.Where(p => p.ImprovementPlanId == s.ImprovementPlanId).Select(p => p.Title).First(),
                db.Areas.Where(a => a.AreaId == s.AreaId).Select(a => a.Name).First(),
                s.BoardName, s.Meeting, s.UpdateCutOff, s.PapersIssued, s.TakenAt))
            .ToListAsync(ct);
    }
}

/// <summary>A board report's line where those of several plans stand together.</summary>
public sealed record ReportLine(
    Guid SnapshotId, int Number, Guid PlanId, string PlanTitle, string AreaName, string BoardName,
    DateOnly Meeting, DateOnly UpdateCutOff, DateOnly PapersIssued, DateTime TakenAt);
