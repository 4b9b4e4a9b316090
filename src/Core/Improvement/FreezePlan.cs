using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Reads a plan as it stood at an instant, from its rows and its history. Access is the caller's to check.</summary>
internal sealed class FreezePlan(AppDb db)
{
    private static readonly string[] _events = ["action.edited", "action.removed", "action.restored"];

    /// <param name="planId">The plan.</param>
    /// <param name="asAt">The instant (UTC); what happened later is left out.</param>
    /// <param name="since">The instant of the report before: updates after it are counted.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<FrozenPlan> RunAsync(Guid planId, DateTime asAt, DateTime? since, CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.AsNoTracking().SingleAsync(p => p.ImprovementPlanId == planId, ct);
        var area = await db.Areas.AsNoTracking().SingleAsync(a => a.AreaId == plan.AreaId, ct);
        var actions = await db.ImprovementActions.AsNoTracking().Include(a => a.Owners)
            .Where(a => a.ImprovementPlanId == planId).OrderBy(a => a.Order).ToListAsync(ct);
        var updates = (await db.ActionUpdates.AsNoTracking()
            .Where(u => u.AreaId == plan.AreaId && u.WithdrawnAt == null && db.ImprovementActions.Any(a => a.ImprovementActionId == u.ImprovementActionId && a.ImprovementPlanId == planId))
            .OrderBy(u => u.At).ThenBy(u => u.ActionUpdateId).ToListAsync(ct)).ToLookup(u => u.ImprovementActionId);
        var history = await HistoryAsync(plan, ct);
        var priorities = await PrioritiesAsync(planId, asAt, ct);
        var words = await FrozenWords.LoadAsync(db, plan.AreaId, priorities, ct);
        var standing = actions.ConvertAll(a => (Action: a, AsAt: new ActionAsAt(a, asAt, [.. updates[a.ImprovementActionId]], [.. history[a.ImprovementActionId]])));
        return new FrozenPlan
        {
            PlanId = planId,
            AsAt = asAt,
            AreaName = area.Name,
            IsDemonstration = area.IsDemonstration,
            Title = plan.Title,
            DateText = plan.DateText,
            Scheme = await db.RatingStates.Where(s => s.ImprovementPlanId == planId).OrderBy(s => s.Order)
                .Select(s => new FrozenRating(s.RatingStateId, s.Name, s.Meaning, s.Colour, s.Phase)).ToListAsync(ct),
            Priorities = priorities,
            Actions = [.. standing.Where(x => x.AsAt.IsIn).Select(x => words.Freeze(x.Action, x.AsAt, since))],
            Removed = [.. standing.Where(x => x.AsAt.IsRemoved).Select(x => new FrozenRemoval(
                x.Action.ImprovementActionId, x.Action.Ref, x.Action.Title, UkClock.UkDate(x.Action.RemovedAt ?? asAt), x.Action.RemovedReason))],
        };
    }

    private async Task<ILookup<Guid, (Change Change, HistoryEvent Event)>> HistoryAsync(ImprovementPlan plan, CancellationToken ct)
    {
        var changes = await db.Changes.AsNoTracking().Include(c => c.Subjects)
            .Where(c => c.AreaId == plan.AreaId && _events.Contains(c.EventName) && c.Subjects.Any(s => s.SubjectId == plan.ImprovementPlanId))
            .OrderBy(c => c.Sequence).ToListAsync(ct);
        return changes
            .Select(c => (Change: c, Event: HistoryEvent.Read(c)))
            .Where(x => x.Event is not null)
            .SelectMany(x => x.Change.Subjects.Where(s => s.Kind == "action").Select(s => (s.SubjectId, x.Change, Event: x.Event!)))
            .ToLookup(x => x.SubjectId, x => (x.Change, x.Event));
    }

    private async Task<IReadOnlyList<FrozenPriority>> PrioritiesAsync(Guid planId, DateTime asAt, CancellationToken ct)
    {
        var priorities = await db.Priorities.AsNoTracking().Include(p => p.Owners).Where(p => p.ImprovementPlanId == planId).OrderBy(p => p.Order).ToListAsync(ct);
        var ids = priorities.ConvertAll(p => p.PriorityId);
        var judgements = (await db.PriorityJudgements.AsNoTracking().Where(j => ids.Contains(j.PriorityId) && j.At <= asAt).ToListAsync(ct))
            .GroupBy(j => j.PriorityId).ToDictionary(g => g.Key, g => g.MaxBy(j => (j.At, j.PriorityJudgementId))!);
        return [.. priorities.Select(p => (Priority: p, Judged: judgements.GetValueOrDefault(p.PriorityId))).Select(x => new FrozenPriority
        {
            Id = x.Priority.PriorityId,
            Ref = x.Priority.Ref,
            Title = x.Priority.Title,
            Owners = [.. x.Priority.Owners.Where(o => o.Kind == PriorityOwnerKind.Owner).OrderBy(o => o.Order).Select(o => o.NameAsWritten)],
            RatingId = x.Judged?.RatingStateId,
            Sentence = x.Judged?.Sentence,
            JudgedBy = x.Judged?.PersonName,
            JudgedOn = x.Judged is { } judged ? UkClock.UkDate(judged.At) : null,
        })];
    }
}
