namespace Waymark.Core.Improvement;

/// <summary>What moved in a plan between two instants (LEI-02): ratings, dates, leads, words, what came and what went.</summary>
public sealed record PlanComparison
{
    public required IReadOnlyList<RatingChange> Ratings { get; init; }
    public required IReadOnlyList<DateChange> Dates { get; init; }
    public required IReadOnlyList<TextChange> Texts { get; init; }
    public required IReadOnlyList<PriorityChange> Priorities { get; init; }
    public required IReadOnlyList<FrozenAction> Added { get; init; }
    public required IReadOnlyList<FrozenRemoval> Removed { get; init; }

    /// <summary>Actions with an agreed update that the earlier state did not have.</summary>
    public required IReadOnlyList<FrozenAction> Updated { get; init; }

    public bool IsEmpty => Ratings.Count + Dates.Count + Texts.Count + Priorities.Count + Added.Count + Removed.Count + Updated.Count == 0;

    public static PlanComparison Between(FrozenPlan before, FrozenPlan after)
    {
        var earlier = before.Actions.ToDictionary(a => a.Id);
        var pairs = after.Actions.Where(a => earlier.ContainsKey(a.Id)).Select(a => (Before: earlier[a.Id], After: a)).ToList();
        var priorities = before.Priorities.ToDictionary(p => p.Id);
        return new PlanComparison
        {
            Ratings = [.. pairs
                .Where(p => p.Before.RatingId != p.After.RatingId)
                .Select(p => new RatingChange(p.After, before.RatingOf(p.Before.RatingId), after.RatingOf(p.After.RatingId)))],
            Dates = [.. pairs
                .Where(p => p.Before.DueBy != p.After.DueBy || (p.After.DueBy is null && p.Before.DueText != p.After.DueText))
                .Select(p => new DateChange(p.Before, p.After))],
            Texts = [.. pairs.SelectMany(p => TextChange.Of(p.Before, p.After))],
            Priorities = [.. after.Priorities
                .Where(p => priorities.TryGetValue(p.Id, out var old) && (old.RatingId != p.RatingId || old.Sentence != p.Sentence))
                .Select(p => new PriorityChange(p, before.RatingOf(priorities[p.Id].RatingId), after.RatingOf(p.RatingId), priorities[p.Id].Sentence))],
            Added = [.. after.Actions.Where(a => !earlier.ContainsKey(a.Id))],
            Removed = [.. after.Removed.Where(r => earlier.ContainsKey(r.Id))],
            Updated = [.. pairs.Where(p => p.After.Update is { } update && update.Id != p.Before.Update?.Id).Select(p => p.After)],
        };
    }
}

/// <summary>An action's rating, from and to; null is "not rated".</summary>
public sealed record RatingChange(FrozenAction Action, FrozenRating? From, FrozenRating? To)
{
    public RatingMove Move => RatingMoves.Between(From, To);
}

/// <summary>An action's date, before and after.</summary>
public sealed record DateChange(FrozenAction Before, FrozenAction Action)
{
    public string From => Before.DateShown();
    public string To => Action.DateShown();

    /// <summary>Days by which it moved: later is positive; null when either had no date to miss.</summary>
    public int? Days => Before.DueBy is { } from && Action.DueBy is { } to ? to.DayNumber - from.DayNumber : null;

    /// <summary>How often it slipped between the two.</summary>
    public int Slips => Math.Max(0, Action.Slips - Before.Slips);

    /// <summary>The reason given with the update that moved it.</summary>
    public string? Reason => Action.Update is { NewDueBy: { } day } update && day == Action.DueBy ? update.NewDueReason : null;
}

/// <summary>A priority judged otherwise, or in other words.</summary>
public sealed record PriorityChange(FrozenPriority Priority, FrozenRating? From, FrozenRating? To, string? SentenceBefore)
{
    public RatingMove Move => RatingMoves.Between(From, To);
}

/// <summary>Words of an action that were changed; <see cref="Field"/> is its plain name.</summary>
public sealed record TextChange(FrozenAction Action, string Field, string From, string To)
{
    internal static IEnumerable<TextChange> Of(FrozenAction before, FrozenAction after) =>
        new (string Field, string From, string To)[]
        {
            ("Number", before.Ref, after.Ref),
            ("Title", before.Title, after.Title),
            ("Lead", string.Join("; ", before.Leads), string.Join("; ", after.Leads)),
            ("Accountable", string.Join("; ", before.Accountable), string.Join("; ", after.Accountable)),
            ("Deliverers", string.Join("; ", before.Deliverers), string.Join("; ", after.Deliverers)),
            ("Update author", before.UpdateAuthor ?? "", after.UpdateAuthor ?? ""),
            ("Work stream", before.WorkStream ?? "", after.WorkStream ?? ""),
            ("Resources", before.Resources ?? "", after.Resources ?? ""),
            ("Evidence", before.Evidence ?? "", after.Evidence ?? ""),
            ("Success criteria", before.SuccessCriteria ?? "", after.SuccessCriteria ?? ""),
            ("Waiting on", before.WaitingOn ?? "", after.WaitingOn ?? ""),
        }
        .Where(c => c.From != c.To)
        .Select(c => new TextChange(after, c.Field, c.From, c.To));
}
