using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>A work-stream lead or the programme manager agrees what leads wrote: only agreed words reach the board.</summary>
[Operation]
public sealed class AgreeUpdates(AppDb db, Recorder recorder, UkClock clock)
{
    /// <returns>How many became agreed; those that already were are left alone.</returns>
    /// <exception cref="NotThere">One of them cannot be seen or is not the person's to agree.</exception>
    public async Task<int> RunAsync(IReadOnlyList<Guid> updateIds, Actor actor, CancellationToken ct)
    {
        if (updateIds.Count == 0)
        {
            throw new RuleBroken("Choose at least one update");
        }

        var found = await db.ActionUpdates.VisibleTo(actor)
            .Where(u => updateIds.Contains(u.ActionUpdateId))
            .Join(db.ImprovementActions.Standing(), u => u.ImprovementActionId, a => a.ImprovementActionId, (u, a) => new { Update = u, Action = a })
            .OrderBy(x => x.Action.Order)
            .ToListAsync(ct);
        if (updateIds.Distinct().Count() != found.Count || !found.TrueForAll(x => actor.MayAgree(x.Action)))
        {
            throw new NotThere();
        }

        if (found.Find(x => x.Update.WithdrawnAt is not null) is { } withdrawn)
        {
            throw new RuleBroken($"{withdrawn.Update.PersonName} has withdrawn the update of {withdrawn.Action.Ref}: look at the list as it stands now");
        }

        var waiting = found.FindAll(x => x.Update.AgreedAt is null);
        foreach (var item in waiting)
        {
            item.Update.AgreedAt = clock.UtcNow;
            item.Update.AgreedByName = actor.Name;
            recorder.Record(
                actor, item.Action.AreaId, new UpdateAgreed(item.Action.Ref, item.Update.ActionUpdateId, item.Update.PersonName),
                [Subject.Action(item.Action.ImprovementActionId), Subject.Plan(item.Action.ImprovementPlanId)]);
        }

        await db.SaveChangesAsync(ct);
        return waiting.Count;
    }
}
