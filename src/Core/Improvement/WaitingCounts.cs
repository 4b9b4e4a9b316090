using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

/// <summary>Counts what waits for one person, for the navigation of every page: one query each, none for those who write nothing.</summary>
[Operation]
public sealed class WaitingCounts(AppDb db)
{
    /// <summary>Actions that the person is asked about and has said nothing of since the last snapshot; null when never asked.</summary>
    public async Task<int?> ToUpdateAsync(Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.UpdateOwn);
        var seats = actor.Seats.Where(s => areas.Contains(s.AreaId)).Select(s => s.SeatId).ToList();
        return seats.Count == 0
            ? null
            : await db.ImprovementActions.VisibleTo(actor).Standing()
                .Where(a => seats.Contains(a.UpdateAuthorSeatId!.Value)
                    || (a.UpdateAuthorSeatId == null && db.ImprovementPlans.Any(p => p.ImprovementPlanId == a.ImprovementPlanId && seats.Contains(p.ProgrammeManagerSeatId))))
                .Where(a => !db.RatingStates.Any(s => s.RatingStateId == a.RatingStateId && s.Phase == RatingPhase.Done))
                .CountAsync(
                    a => a.UpdatedAt == null
                        || db.Snapshots.Any(s => s.ImprovementPlanId == a.ImprovementPlanId && s.TakenAt > a.UpdatedAt)
                        || db.ImprovementPlans.Any(p => p.ImprovementPlanId == a.ImprovementPlanId && p.WentLiveAt > a.UpdatedAt),
                    ct);
    }

    /// <summary>Updates that wait for the person to agree them; null when they agree none.</summary>
    public async Task<int?> ToAgreeAsync(Actor actor, CancellationToken ct)
    {
        var all = actor.AreasWhere(Permission.UpdateAny);
        var streams = actor.Seats.Where(s => s.GroupId is not null && s.Role.Allows(Permission.UpdateWorkStream)).Select(s => s.GroupId!.Value).ToList();
        return all.Count + streams.Count == 0
            ? null
            : await db.ActionUpdates.Newest()
                .Where(u => u.AgreedAt == null)
                .Join(
                    db.ImprovementActions.VisibleTo(actor).Standing().Where(a => all.Contains(a.AreaId) || (a.GroupId != null && streams.Contains(a.GroupId.Value))),
                    u => u.ImprovementActionId, a => a.ImprovementActionId, (u, _) => u.ActionUpdateId)
                .CountAsync(ct);
    }
}
