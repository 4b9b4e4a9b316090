using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>The writer takes back an update on the day it was written; the action stands as before, history keeps the words.</summary>
[Operation]
public sealed class WithdrawUpdate(AppDb db, Recorder recorder, UkClock clock)
{
    public async Task RunAsync(Guid updateId, Actor actor, CancellationToken ct)
    {
        var update = await db.ActionUpdates.VisibleTo(actor).FirstOrDefaultAsync(u => u.ActionUpdateId == updateId, ct) ?? throw new NotThere();
        if (update.PersonId is null || update.PersonId != actor.PersonId)
        {
            throw new NotThere();
        }

        if (update.WithdrawnAt is not null)
        {
            return;
        }

        var action = await db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == update.ImprovementActionId, ct);
        await RefuseIfFixedAsync(update, action, ct);
        var before = BeforeUpdate.Of(action);
        update.WithdrawnAt = clock.UtcNow;
        update.TakeBackFrom(action);
        var scheme = await db.RatingStates.Where(s => s.ImprovementPlanId == action.ImprovementPlanId).ToListAsync(ct);
        recorder.Record(
            actor, action.AreaId, new UpdateWithdrawn(action.Ref, updateId, update.SinceLast, ActionChanges.Between(before, action, scheme)),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)]);
        await db.SaveChangesAsync(ct);
    }

    private async Task RefuseIfFixedAsync(ActionUpdate update, ImprovementAction action, CancellationToken ct)
    {
        if (UkClock.UkDate(update.At) != clock.Today || update.Before is null)
        {
            throw new RuleBroken("An update can be withdrawn only on the day it was written. Write a new update to correct it");
        }

        if (await db.Snapshots.AnyAsync(s => s.ImprovementPlanId == action.ImprovementPlanId && s.TakenAt >= update.At, ct))
        {
            throw new RuleBroken("The plan has been frozen for the board since, so this update stays. Write a new update to correct it");
        }

        if (await db.ActionUpdates.Standing().AnyAsync(u => u.ImprovementActionId == action.ImprovementActionId && u.At > update.At, ct))
        {
            throw new RuleBroken("A newer update has been written since, so this one stays. Write a new update to correct it");
        }
    }
}
