namespace Waymark.Core.Improvement.Reports;

/// <summary>What moved since the board's last report, and where the report is silent.</summary>
public sealed record SinceLastTime
{
    public required IReadOnlyList<RatingChange> Ratings { get; init; }
    public required IReadOnlyList<DateChange> Dates { get; init; }
    public required IReadOnlyList<FrozenAction> Added { get; init; }
    public required IReadOnlyList<FrozenRemoval> Removed { get; init; }

    /// <summary>Help asked of the board that is not a decision.</summary>
    public required IReadOnlyList<Wish> Help { get; init; }

    /// <summary>Who said nothing of actions not done, most actions first.</summary>
    public required IReadOnlyList<SilentAuthor> Silent { get; init; }

    /// <summary>Actions with a newer update that nobody had agreed by the cut-off.</summary>
    public required IReadOnlyList<FrozenAction> Unagreed { get; init; }

    internal static SinceLastTime Build(ActionStates states) => new()
    {
        Ratings = states.Changes?.Ratings ?? [],
        Dates = states.Changes?.Dates ?? [],
        Added = states.Changes?.Added ?? [],
        Removed = states.Changes?.Removed ?? [],
        Help = Wish.Of(states, HelpKind.Help),
        Silent = [.. states.Plan.Actions
            .Where(a => a.UpdatesSinceLast == 0 && !states.IsDone(a))
            .GroupBy(a => a.UpdateAuthor ?? (a.Leads.Count > 0 ? a.Leads[0] : SilentAuthor.Nobody), StringComparer.Ordinal)
            .Select(g => new SilentAuthor(g.Key, [.. g]))
            .OrderByDescending(s => s.Actions.Count)
            .ThenBy(s => s.Name, StringComparer.Ordinal)],
        Unagreed = [.. states.Plan.Actions.Where(a => a.UnagreedOn is not null)],
    };
}

/// <summary>Someone who was asked for updates and posted none.</summary>
public sealed record SilentAuthor(string Name, IReadOnlyList<FrozenAction> Actions)
{
    /// <summary>What stands for an action that no one is asked about.</summary>
    public const string Nobody = "No one is named";
}
