using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>What the board would be missing if the plan were frozen now.</summary>
public sealed record SnapshotPreview
{
    public required int Number { get; init; }
    public required int Actions { get; init; }

    /// <summary>Updates that wait to be agreed; the board would not see them.</summary>
    public required IReadOnlyList<FrozenAction> Unagreed { get; init; }

    /// <summary>Actions not done without any update since the last snapshot.</summary>
    public required IReadOnlyList<FrozenAction> Silent { get; init; }

    /// <summary>Priorities nobody has judged since the last snapshot.</summary>
    public required IReadOnlyList<FrozenPriority> Unjudged { get; init; }
}

/// <summary>Looks at a plan as a snapshot taken now would show it, so that people can be chased before the cut-off.</summary>
[Operation]
public sealed class PreviewSnapshot(AppDb db, UkClock clock)
{
    public async Task<SnapshotPreview> RunAsync(Guid planId, Actor actor, CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(p => p.ImprovementPlanId == planId, ct) ?? throw new NotThere();
        actor.Require(Permission.TakeSnapshot, plan.AreaId);
        var last = await db.Snapshots.AsNoTracking().Where(s => s.ImprovementPlanId == planId).OrderByDescending(s => s.Number).FirstOrDefaultAsync(ct);
        var before = last is null ? null : SnapshotContent.Read(last.ContentJson);
        var now = await new FreezePlan(db).RunAsync(planId, clock.UtcNow, before?.Plan.AsAt, ct);
        return new SnapshotPreview
        {
            Number = (last?.Number ?? 0) + 1,
            Actions = now.Actions.Count,
            Unagreed = [.. now.Actions.Where(a => a.UnagreedOn is not null)],
            Silent = [.. now.Actions.Where(a => a.UpdatesSinceLast == 0 && now.RatingOf(a.RatingId)?.Phase != RatingPhase.Done)],
            Unjudged = [.. now.Priorities.Where(p => p.JudgedOn is null || before?.Plan.Priorities.FirstOrDefault(b => b.Id == p.Id) is { } old && old.JudgedOn == p.JudgedOn && old.Sentence == p.Sentence)],
        };
    }
}
