using Waymark.Core.Identity;

namespace Waymark.Core.Improvement;

/// <summary>A plan on someone's start page.</summary>
public sealed record HomePlan
{
    public required Guid PlanId { get; init; }
    public required Guid AreaId { get; init; }
    public required string AreaName { get; init; }
    public required string Title { get; init; }
    public required Guid ManagerSeatId { get; init; }

    /// <summary>Since when an update counts for the next board.</summary>
    public required DateTime CycleStart { get; init; }
    public LastSnapshot? LastSnapshot { get; init; }

    /// <summary>The import it came from.</summary>
    public Guid? ImportId { get; init; }
    public required int OpenQuestions { get; init; }

    /// <summary>Standing actions in the order of their refs.</summary>
    public required IReadOnlyList<ActionLine> Actions { get; init; }

    /// <summary>Actions whose date moved later since the plan was last frozen for the board.</summary>
    public IReadOnlyList<ActionLine> Slipped => [.. Actions.Where(a => a.Action.SlippedAt > CycleStart)];

    /// <summary>The person is asked for the action's updates; those that nobody is asked for are the programme manager's.</summary>
    public bool Asks(Actor actor, ActionLine line) =>
        actor.Can(Permission.UpdateOwn, AreaId) && actor.SeatIds(AreaId).Contains(line.Action.UpdateAuthorSeatId ?? ManagerSeatId);

    public int Count(ActionFactKind kind) => Actions.Count(a => a.Has(kind));
}

/// <summary>Someone who has not said how their actions stand, with how many; <see cref="Name"/> is null where nobody is asked.</summary>
public sealed record SilentLead(string? Name, bool IsVacant, int Silent, int Asked)
{
    /// <summary>Those who said nothing for the next board, most actions first.</summary>
    public static IReadOnlyList<SilentLead> Of(IEnumerable<ActionLine> actions) =>
        [.. actions.Where(a => !a.IsDone)
            .GroupBy(a => (a.UpdateAuthor, a.UpdateAuthorIsVacant))
            .Select(g => new SilentLead(g.Key.UpdateAuthor, g.Key.UpdateAuthorIsVacant, g.Count(a => a.Has(ActionFactKind.Silent)), g.Count()))
            .Where(l => l.Silent > 0)
            .OrderByDescending(l => l.Silent).ThenBy(l => l.Name, StringComparer.Ordinal)];
}
