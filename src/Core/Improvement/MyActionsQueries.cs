using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>A plan with the actions in it that one person is asked about.</summary>
public sealed record MyPlan
{
    public required Guid PlanId { get; init; }
    public required Guid AreaId { get; init; }
    public required string Title { get; init; }
    public required string AreaName { get; init; }
    public required DateTime CycleStart { get; init; }
    public required IReadOnlyList<RatingState> Scheme { get; init; }

    /// <summary>Actions for which the person is asked, in the order of their refs.</summary>
    public required IReadOnlyList<ActionLine> Asked { get; init; }

    /// <summary>Actions that name the person while someone else is asked.</summary>
    public required IReadOnlyList<ActionLine> Named { get; init; }
}

/// <summary>Reads what waits for one person: one list, not one question an action (practice P4).</summary>
[Operation]
public sealed class MyActionsQueries(AppDb db, UkClock clock)
{
    /// <summary>The person's plans; those without an action of theirs are left out.</summary>
    public async Task<IReadOnlyList<MyPlan>> GetAsync(Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.UpdateOwn);
        var seats = actor.Seats.Where(s => areas.Contains(s.AreaId)).Select(s => s.SeatId).ToList();
        if (seats.Count == 0)
        {
            return [];
        }

        var plans = await db.ImprovementPlans.VisibleTo(actor).AsNoTracking().AsSingleQuery()
            .Where(p => areas.Contains(p.AreaId))
            .OrderBy(p => p.WentLiveAt)
            .Select(p => new
            {
                p.ImprovementPlanId,
                p.AreaId,
                p.Title,
                p.WentLiveAt,
                p.ProgrammeManagerSeatId,
                AreaName = db.Areas.Where(a => a.AreaId == p.AreaId).Select(a => a.Name).First(),
                LastTaken = db.Snapshots.Where(s => s.ImprovementPlanId == p.ImprovementPlanId).Max(s => (DateTime?)s.TakenAt),
                States = p.RatingStates.OrderBy(s => s.Order).ToList(),
            })
            .ToListAsync(ct);
        var starts = plans.ToDictionary(p => p.ImprovementPlanId, p => p.LastTaken ?? p.WentLiveAt);
        var managed = plans.Where(p => seats.Contains(p.ProgrammeManagerSeatId)).Select(p => p.ImprovementPlanId).ToList();
        var lines = await new ActionLines(db, clock).ReadAsync(
            db.ImprovementActions.VisibleTo(actor).Where(a =>
                seats.Contains(a.UpdateAuthorSeatId!.Value) ||
                (a.UpdateAuthorSeatId == null && managed.Contains(a.ImprovementPlanId)) ||
                a.Owners.Any(o => seats.Contains(o.SeatId!.Value))),
            plans.SelectMany(p => p.States), plan => starts[plan], ct);
        return [.. plans
            .Select(p => new MyPlan
            {
                PlanId = p.ImprovementPlanId,
                AreaId = p.AreaId,
                Title = p.Title,
                AreaName = p.AreaName,
                CycleStart = starts[p.ImprovementPlanId],
                Scheme = p.States,
                Asked = Lines(p.ImprovementPlanId, asked: true),
                Named = Lines(p.ImprovementPlanId, asked: false),
            })
            .Where(p => p.Asked.Count + p.Named.Count > 0)];

        IReadOnlyList<ActionLine> Lines(Guid plan, bool asked) =>
            [.. lines.Where(l => l.Action.ImprovementPlanId == plan && IsAsked(l) == asked).OrderBy(l => l.Ref, RefOrder.Instance)];

        bool IsAsked(ActionLine line) => line.Action.UpdateAuthorSeatId is not { } seat
            ? managed.Contains(line.Action.ImprovementPlanId)
            : seats.Contains(seat);
    }

    /// <summary>Updates that wait for the person to agree them: the newest of each action, by plan and ref.</summary>
    public async Task<IReadOnlyList<WaitingUpdate>> ToAgreeAsync(Actor actor, CancellationToken ct)
    {
        var all = actor.AreasWhere(Permission.UpdateAny);
        var streams = actor.Seats.Where(s => s.GroupId is not null && s.Role.Allows(Permission.UpdateWorkStream)).Select(s => s.GroupId!.Value).ToList();
        if (all.Count + streams.Count == 0)
        {
            return [];
        }

        var found = await db.ActionUpdates.Newest().AsNoTracking()
            .Where(u => u.AgreedAt == null)
            .Join(
                db.ImprovementActions.VisibleTo(actor).Standing().Where(a => all.Contains(a.AreaId) || (a.GroupId != null && streams.Contains(a.GroupId.Value))),
                u => u.ImprovementActionId, a => a.ImprovementActionId, (u, a) => new { Update = u, Action = a })
            .Select(x => new WaitingUpdate(
                x.Update, x.Action,
                db.ImprovementPlans.Where(p => p.ImprovementPlanId == x.Action.ImprovementPlanId).Select(p => p.Title).First(),
                db.RatingStates.FirstOrDefault(s => s.RatingStateId == x.Update.RatingStateId),
                db.Groups.Where(g => g.GroupId == x.Action.GroupId).Select(g => g.Name).FirstOrDefault()))
            .ToListAsync(ct);
        return [.. found.OrderBy(x => x.PlanTitle, StringComparer.Ordinal).ThenBy(x => x.Action.Ref, RefOrder.Instance)];
    }
}

/// <summary>An update that nobody has agreed yet.</summary>
public sealed record WaitingUpdate(ActionUpdate Update, ImprovementAction Action, string PlanTitle, RatingState? State, string? WorkStream);
