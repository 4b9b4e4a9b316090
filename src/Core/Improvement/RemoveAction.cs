using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>The programme manager takes an action out of the plan, with a reason. Nothing is deleted.</summary>
[Operation]
public sealed class RemoveAction(AppDb db, Recorder recorder, UkClock clock)
{
    /// <summary>Days within which a removed action can be put back.</summary>
    public const int RestoreDays = 30;

    public sealed record Request
    {
        public required Guid ActionId { get; init; }
        public string? Reason { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var action = await db.ImprovementActions.VisibleTo(actor).FirstOrDefaultAsync(a => a.ImprovementActionId == request.ActionId, ct) ?? throw new NotThere();
        actor.Require(Permission.EditPlan, action.AreaId);
        if (action.RemovedAt is not null)
        {
            return;
        }

        var below = await db.ImprovementActions.Standing().CountAsync(a => a.ParentActionId == action.ImprovementActionId, ct);
        if (below > 0)
        {
            throw new RuleBroken($"{action.Ref} has {below} {(below == 1 ? "action" : "actions")} below it: remove those first");
        }

        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > 500)
        {
            throw new RuleBroken(nameof(request.Reason), "Say in 500 characters or fewer why the action leaves the plan");
        }

        action.RemovedAt = clock.UtcNow;
        action.RemovedReason = request.Reason;
        action.RemovedByName = actor.Name;
        recorder.Record(
            actor, action.AreaId, new ActionRemoved(action.Ref, action.Title),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)], request.Reason);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Puts a removed action back as it was, within <see cref="RemoveAction.RestoreDays"/> days.</summary>
[Operation]
public sealed class RestoreAction(AppDb db, Recorder recorder, UkClock clock)
{
    public async Task RunAsync(Guid actionId, Actor actor, CancellationToken ct)
    {
        var action = await db.ImprovementActions.VisibleTo(actor).FirstOrDefaultAsync(a => a.ImprovementActionId == actionId, ct) ?? throw new NotThere();
        actor.Require(Permission.EditPlan, action.AreaId);
        if (action.RemovedAt is not { } removed)
        {
            return;
        }

        if (UkClock.UkDate(removed).AddDays(RemoveAction.RestoreDays) < clock.Today)
        {
            throw new RuleBroken($"{action.Ref} was removed more than {RemoveAction.RestoreDays} days ago: add it again as a new action");
        }

        if (await db.ImprovementActions.Standing().AnyAsync(a => a.ImprovementPlanId == action.ImprovementPlanId && a.Ref == action.Ref, ct))
        {
            throw new RuleBroken($"The plan has another action {action.Ref} by now: remove that one first");
        }

        action.RemovedAt = null;
        action.RemovedReason = null;
        action.RemovedByName = null;
        recorder.Record(
            actor, action.AreaId, new ActionRestored(action.Ref, action.Title),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)]);
        await db.SaveChangesAsync(ct);
    }
}
