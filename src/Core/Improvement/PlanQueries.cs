using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Reads live plans for people: a fixed number of queries, however many actions there are.</summary>
[Operation]
public sealed class PlanQueries(AppDb db, UkClock clock)
{
    /// <summary>A plan of the list.</summary>
    public sealed record PlanLink(Guid PlanId, string AreaName, string Title, DateTime WentLiveAt, int Actions, int Late, LastSnapshot? LastSnapshot);

    /// <summary>The plans that the person may see, by area and then newest first.</summary>
    public async Task<IReadOnlyList<PlanLink>> ListAsync(Actor actor, CancellationToken ct)
    {
        var today = clock.Today;
        return await db.ImprovementPlans.VisibleTo(actor).AsNoTracking()
            .Join(db.Areas, p => p.AreaId, a => a.AreaId, (p, a) => new { Plan = p, a.Name })
            .OrderBy(x => x.Name).ThenByDescending(x => x.Plan.WentLiveAt)
            .Select(x => new PlanLink(
                x.Plan.ImprovementPlanId,
                x.Name,
                x.Plan.Title,
                x.Plan.WentLiveAt,
                x.Plan.Actions.Count(a => a.RemovedAt == null),
                x.Plan.Actions.Count(a => a.RemovedAt == null && a.DueBy < today && !x.Plan.RatingStates.Any(s => s.RatingStateId == a.RatingStateId && s.Phase == RatingPhase.Done)),
                db.Snapshots.Where(s => s.ImprovementPlanId == x.Plan.ImprovementPlanId).OrderByDescending(s => s.Number)
                    .Select(s => new LastSnapshot(s.SnapshotId, s.Number, s.BoardName, s.Meeting, s.TakenAt)).FirstOrDefault()))
            .ToListAsync(ct);
    }

    /// <summary>The plan with all its actions.</summary>
    /// <exception cref="NotThere">There is no such plan, or the person may not see it.</exception>
    public async Task<PlanOverview> GetAsync(Guid planId, Actor actor, CancellationToken ct)
    {
        var head = await db.ImprovementPlans.VisibleTo(actor).AsNoTracking().AsSingleQuery()
            .Where(p => p.ImprovementPlanId == planId)
            .Select(p => new
            {
                p.AreaId,
                AreaName = db.Areas.Where(a => a.AreaId == p.AreaId).Select(a => a.Name).First(),
                p.Title,
                p.DateText,
                p.InspectedFrom,
                p.InspectedTo,
                Manager = db.Seats.Where(s => s.SeatId == p.ProgrammeManagerSeatId).Select(s => s.Person != null ? s.Person.Name : s.Post).First(),
                p.Columns,
                p.WentLiveAt,
                Removed = p.Actions.Count(a => a.RemovedAt != null),
                Last = db.Snapshots.Where(s => s.ImprovementPlanId == p.ImprovementPlanId).OrderByDescending(s => s.Number)
                    .Select(s => new LastSnapshot(s.SnapshotId, s.Number, s.BoardName, s.Meeting, s.TakenAt)).FirstOrDefault(),
                States = p.RatingStates.OrderBy(s => s.Order).ToList(),
                Weaknesses = p.Weaknesses.OrderBy(w => w.Order).Select(w => new { w.WeaknessId, w.Text }).ToList(),
            })
            .FirstOrDefaultAsync(ct) ?? throw new NotThere();
        var priorities = await db.Priorities.AsNoTracking().AsSingleQuery().Include(p => p.Owners)
            .Where(p => p.ImprovementPlanId == planId).OrderBy(p => p.Order).ToListAsync(ct);
        var cycleStart = head.Last?.TakenAt ?? head.WentLiveAt;
        var lines = await new ActionLines(db, clock).ReadAsync(
            db.ImprovementActions.VisibleTo(actor).Where(a => a.ImprovementPlanId == planId),
            head.States, _ => cycleStart, ct);
        return new PlanOverview
        {
            PlanId = planId,
            AreaId = head.AreaId,
            AreaName = head.AreaName,
            Title = head.Title,
            DateText = head.DateText,
            InspectedFrom = head.InspectedFrom,
            InspectedTo = head.InspectedTo,
            ProgrammeManager = head.Manager,
            Columns = head.Columns,
            AsAt = clock.UtcNow,
            LastSnapshot = head.Last,
            CycleStart = cycleStart,
            RemovedCount = head.Removed,
            Scheme = head.States,
            Priorities = priorities,
            UnansweredWeaknesses = [.. head.Weaknesses.Where(w => !priorities.Exists(p => p.WeaknessId == w.WeaknessId)).Select(w => w.Text)],
            Actions = [.. lines.OrderBy(l => l.Ref, RefOrder.Instance)],
        };
    }

    /// <summary>Actions that were taken out of the plan, newest first.</summary>
    public async Task<IReadOnlyList<ImprovementAction>> RemovedAsync(Guid planId, Actor actor, CancellationToken ct) =>
        await db.ImprovementActions.VisibleTo(actor).AsNoTracking()
            .Where(a => a.ImprovementPlanId == planId && a.RemovedAt != null)
            .OrderByDescending(a => a.RemovedAt).ToListAsync(ct);
}
