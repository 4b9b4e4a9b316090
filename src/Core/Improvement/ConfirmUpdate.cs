using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>A lead confirms what someone else wrote in their name.</summary>
[Operation]
public sealed class ConfirmUpdate(AppDb db, Recorder recorder, UkClock clock)
{
    public async Task RunAsync(Guid updateId, Actor actor, CancellationToken ct)
    {
        var update = await db.ActionUpdates.VisibleTo(actor).FirstOrDefaultAsync(u => u.ActionUpdateId == updateId, ct) ?? throw new NotThere();
        var action = await db.ImprovementActions.Include(a => a.Owners).SingleAsync(a => a.ImprovementActionId == update.ImprovementActionId, ct);
        if (!actor.IsAnswerableFor(action))
        {
            throw new NotThere();
        }

        if (update.ForName is null || update.WithdrawnAt is not null || update.PersonId == actor.PersonId)
        {
            throw new RuleBroken("This update is not waiting for you to confirm it");
        }

        if (update.ConfirmedAt is not null)
        {
            return;
        }

        update.ConfirmedAt = clock.UtcNow;
        update.ConfirmedByName = actor.Name;
        recorder.Record(
            actor, action.AreaId, new UpdateConfirmed(action.Ref, updateId, update.PersonName),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)]);
        await db.SaveChangesAsync(ct);
    }
}
