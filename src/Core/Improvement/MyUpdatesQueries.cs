using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Reads what one person wrote lately, and what was written in their name.</summary>
[Operation]
public sealed class MyUpdatesQueries(AppDb db, UkClock clock)
{
    /// <summary>How many of one's own updates are shown.</summary>
    public const int Shown = 6;

    /// <summary>An update with the action it is about.</summary>
    public sealed record MyUpdate(ActionUpdate Update, Guid PlanId, Guid ActionId, string Ref, string Title, RatingState? State)
    {
        /// <summary>It was written today, is the newest, and the plan was not frozen since: it may be withdrawn.</summary>
        public bool MayWithdraw { get; init; }
    }

    /// <summary>The person's newest updates that stand, newest first.</summary>
    public async Task<IReadOnlyList<MyUpdate>> MineAsync(Actor actor, CancellationToken ct)
    {
        var found = await db.ActionUpdates.VisibleTo(actor).Standing().AsNoTracking()
            .Where(u => u.PersonId == actor.PersonId && actor.PersonId != null)
            .OrderByDescending(u => u.At).Take(Shown)
            .Join(db.ImprovementActions.Standing(), u => u.ImprovementActionId, a => a.ImprovementActionId, (u, a) => new
            {
                Update = u,
                a.ImprovementPlanId,
                a.ImprovementActionId,
                a.Ref,
                a.Title,
                State = db.RatingStates.FirstOrDefault(s => s.RatingStateId == u.RatingStateId),
                Fixed = db.Snapshots.Any(s => s.ImprovementPlanId == a.ImprovementPlanId && s.TakenAt >= u.At)
                    || db.ActionUpdates.Any(n => n.ImprovementActionId == a.ImprovementActionId && n.WithdrawnAt == null && n.At > u.At),
            })
            .ToListAsync(ct);
        return [.. found.OrderByDescending(x => x.Update.At)
            .Select(x => new MyUpdate(x.Update, x.ImprovementPlanId, x.ImprovementActionId, x.Ref, x.Title, x.State)
            {
                MayWithdraw = !x.Fixed && x.Update.Before is not null && UkClock.UkDate(x.Update.At) == clock.Today,
            })];
    }

    /// <summary>Newest updates that someone else wrote in the person's name and that wait for their word.</summary>
    public async Task<IReadOnlyList<MyUpdate>> ToConfirmAsync(Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.UpdateOwn);
        var seats = actor.Seats.Where(s => areas.Contains(s.AreaId)).Select(s => s.SeatId).ToList();
        if (seats.Count == 0)
        {
            return [];
        }

        var found = await db.ActionUpdates.Newest().AsNoTracking()
            .Where(u => u.ForName != null && u.ConfirmedAt == null && u.PersonId != actor.PersonId)
            .Join(
                db.ImprovementActions.VisibleTo(actor).Standing().Where(a => seats.Contains(a.UpdateAuthorSeatId!.Value) || a.Owners.Any(o => seats.Contains(o.SeatId!.Value))),
                u => u.ImprovementActionId, a => a.ImprovementActionId, (u, a) => new
                {
                    Update = u,
                    Action = a,
                    Names = a.Owners.Where(o => seats.Contains(o.SeatId!.Value)).Select(o => o.NameAsWritten).ToList(),
                    State = db.RatingStates.FirstOrDefault(s => s.RatingStateId == u.RatingStateId),
                })
            .ToListAsync(ct);
        return [.. found.Where(x => x.Names.Append(actor.Name).Contains(x.Update.ForName!, StringComparer.OrdinalIgnoreCase))
            .OrderByDescending(x => x.Update.At)
            .Select(x => new MyUpdate(x.Update, x.Action.ImprovementPlanId, x.Action.ImprovementActionId, x.Action.Ref, x.Action.Title, x.State))];
    }
}
