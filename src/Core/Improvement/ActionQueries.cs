using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>An action with all that stands around it.</summary>
public sealed record ActionView
{
    public required PlanOverview Plan { get; init; }
    public required ActionLine Line { get; init; }
    public ActionLine? Parent { get; init; }
    public IReadOnlyList<ActionLine> Children { get; init; } = [];

    /// <summary>Neighbours in the order of the plan's refs.</summary>
    public ActionLine? Previous { get; init; }
    public ActionLine? Next { get; init; }

    /// <summary>Refs named in this action that are actions of the plan, and the other refs it names.</summary>
    public IReadOnlyList<ActionLine> LinksTo { get; init; } = [];
    public IReadOnlyList<string> LinksElsewhere { get; init; } = [];

    /// <summary>Actions that name this one.</summary>
    public IReadOnlyList<ActionLine> LinkedFrom { get; init; } = [];

    /// <summary>The action that <see cref="ImprovementAction.WaitingOn"/> names, when it is a ref of the plan; and those that wait for this one.</summary>
    public ActionLine? WaitsFor { get; init; }
    public IReadOnlyList<ActionLine> WaitedForBy { get; init; } = [];
    public Priority? Priority => Plan.Priorities.FirstOrDefault(p => p.PriorityId == Line.Action.PriorityId);
}

/// <summary>Reads one action for people.</summary>
[Operation]
public sealed class ActionQueries(AppDb db, PlanQueries plans, UkClock clock)
{
    /// <summary>The action among the others of its plan.</summary>
    /// <exception cref="NotThere">There is no such action in the plan, it was removed, or the person may not see it.</exception>
    public async Task<ActionView> GetAsync(Guid planId, Guid actionId, Actor actor, CancellationToken ct)
    {
        var plan = await plans.GetAsync(planId, actor, ct);
        var index = plan.Actions.Select((line, at) => (line, at)).FirstOrDefault(x => x.line.Id == actionId, (null!, -1)).at;
        if (index < 0)
        {
            throw new NotThere();
        }

        var line = plan.Actions[index];
        var byRef = plan.Actions.ToLookup(a => a.Ref, StringComparer.OrdinalIgnoreCase);
        return new ActionView
        {
            Plan = plan,
            Line = line,
            Parent = plan.Actions.FirstOrDefault(a => a.Id == line.Action.ParentActionId),
            Children = [.. plan.Actions.Where(a => a.Action.ParentActionId == actionId)],
            Previous = index > 0 ? plan.Actions[index - 1] : null,
            Next = index + 1 < plan.Actions.Count ? plan.Actions[index + 1] : null,
            LinksTo = [.. line.Action.Links.SelectMany(l => byRef[l]).Where(a => a.Id != actionId).Distinct()],
            LinksElsewhere = [.. line.Action.Links.Where(l => !byRef[l].Any())],
            LinkedFrom = [.. plan.Actions.Where(a => a.Id != actionId && a.Action.Links.Contains(line.Ref, StringComparer.OrdinalIgnoreCase))],
            WaitsFor = plan.Actions.FirstOrDefault(a => a.Id != actionId && IsNamed(a, line)),
            WaitedForBy = [.. plan.Actions.Where(a => a.Id != actionId && IsNamed(line, a))],
        };
    }

    /// <summary>The action's timeline, newest first.</summary>
    public async Task<IReadOnlyList<ActionHistoryEntry>> HistoryAsync(ActionView view, CancellationToken ct)
    {
        var changes = await db.Changes.AsNoTracking()
            .Where(c => c.AreaId == view.Plan.AreaId && c.Subjects.Any(s => s.SubjectId == view.Line.Id))
            .OrderByDescending(c => c.Sequence)
            .ToListAsync(ct);
        return [.. changes.Select(ActionHistory.Tell)];
    }

    /// <summary>Whether the person can take the newest update back today.</summary>
    public bool MayWithdraw(ActionView view, Actor actor) =>
        view.Line.Latest is { Before: not null } latest && latest.PersonId is not null && latest.PersonId == actor.PersonId &&
        UkClock.UkDate(latest.At) == clock.Today && !(view.Plan.LastSnapshot?.TakenAt >= latest.At);

    /// <summary>Whether someone wrote the newest update for the person, who has not confirmed it.</summary>
    public static bool MayConfirm(ActionView view, Actor actor) =>
        view.Line.Latest is { ForName: not null, ConfirmedAt: null } latest && latest.PersonId != actor.PersonId &&
        actor.IsAnswerableFor(view.Plan.AreaId, view.Line.Action.UpdateAuthorSeatId, view.Line.Owners.Select(o => o.SeatId));

    /// <summary>A ref stands in what another waits on as a word of its own.</summary>
    private static bool IsNamed(ActionLine named, ActionLine waiting) =>
        waiting.Action.WaitingOn is { } words &&
        words.Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(w => string.Equals(w.TrimEnd('.', ':'), named.Ref, StringComparison.OrdinalIgnoreCase));
}
