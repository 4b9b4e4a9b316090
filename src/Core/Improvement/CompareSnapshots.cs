using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Two states of one plan beside each other.</summary>
/// <param name="From">The earlier snapshot.</param>
/// <param name="To">The later one; null is the plan as it stands now.</param>
/// <param name="Changes">What moved.</param>
public sealed record ComparedSnapshots(BoardCycle From, BoardCycle? To, string PlanTitle, PlanComparison Changes);

/// <summary>Compares a snapshot with another of the same plan, or with now (LEI-02). Now is for those who see the live plan.</summary>
[Operation]
public sealed class CompareSnapshots(AppDb db, ReadSnapshots snapshots, UkClock clock)
{
    public async Task<ComparedSnapshots> RunAsync(Guid fromId, Guid? toId, Actor actor, CancellationToken ct)
    {
        var (from, earlier) = await snapshots.ContentAsync(fromId, actor, ct);
        if (toId is { } id)
        {
            var (to, later) = await snapshots.ContentAsync(id, actor, ct);
            if (to.ImprovementPlanId != from.ImprovementPlanId)
            {
                throw new NotThere();
            }

            return later.Cycle.Number >= earlier.Cycle.Number
                ? new ComparedSnapshots(earlier.Cycle, later.Cycle, later.Plan.Title, PlanComparison.Between(earlier.Plan, later.Plan))
                : new ComparedSnapshots(later.Cycle, earlier.Cycle, earlier.Plan.Title, PlanComparison.Between(later.Plan, earlier.Plan));
        }

        if (!await db.ImprovementPlans.VisibleTo(actor).AnyAsync(p => p.ImprovementPlanId == from.ImprovementPlanId, ct))
        {
            throw new NotThere();
        }

        var now = await new FreezePlan(db).RunAsync(from.ImprovementPlanId, clock.UtcNow, earlier.Plan.AsAt, ct);
        return new ComparedSnapshots(earlier.Cycle, null, now.Title, PlanComparison.Between(earlier.Plan, now));
    }
}
