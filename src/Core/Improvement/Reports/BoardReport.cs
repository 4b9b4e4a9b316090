namespace Waymark.Core.Improvement.Reports;

/// <summary>
/// What a board reads (practice P15), worked out once from frozen content; the web page, Word, PDF and spreadsheet
/// only show it. Nothing live can reach it: it sees the snapshot and the one before, and nothing else.
/// </summary>
public sealed record BoardReport
{
    public required SnapshotContent Snapshot { get; init; }

    /// <summary>SHA-256 of the snapshot's content, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The meeting it is compared with; null for the first report.</summary>
    public BoardCycle? Previous { get; init; }

    /// <summary>Each action last time and now.</summary>
    public required ActionStates States { get; init; }

    public required FrontPage Front { get; init; }
    public required SinceLastTime Since { get; init; }
    public required IReadOnlyList<AnnexPart> Annex { get; init; }

    public BoardCycle Cycle => Snapshot.Cycle;
    public FrozenPlan Plan => Snapshot.Plan;
    public bool IsFirst => Previous is null;

    /// <summary>The first digits of the hash: enough to tell two reports apart on paper.</summary>
    public string ShortHash => Sha256[..Math.Min(16, Sha256.Length)];

    public static BoardReport Build(SnapshotContent snapshot, string sha256, SnapshotContent? previous)
    {
        var states = new ActionStates(snapshot, previous);
        return new BoardReport
        {
            Snapshot = snapshot,
            Sha256 = sha256,
            Previous = previous?.Cycle,
            States = states,
            Front = FrontPage.Build(states),
            Since = SinceLastTime.Build(states),
            Annex = AnnexPart.Build(states),
        };
    }
}

/// <summary>A rating as it is shown: always a word, and a colour where there is one.</summary>
public sealed record RatingShown(string Word, RatingColour? Colour)
{
    public static RatingShown NotRated { get; } = new("Not rated", null);

    public static RatingShown Of(FrozenRating? rating) => rating is null ? NotRated : new RatingShown(rating.Name, rating.Colour);
}

/// <summary>How many actions stand in a state.</summary>
public sealed record RatingCount(RatingShown Rating, int Count)
{
    /// <summary>Counts in the scheme's order, "not rated" last; states with no action are left out.</summary>
    public static IReadOnlyList<RatingCount> Of(FrozenPlan plan, IReadOnlyCollection<FrozenAction> actions) =>
        [.. plan.Scheme.Select(FrozenRating? (r) => r).Append(null)
            .Select(r => new RatingCount(RatingShown.Of(r), actions.Count(a => plan.RatingOf(a.RatingId)?.Id == r?.Id)))
            .Where(c => c.Count > 0)];
}

/// <summary>A frozen plan beside the one of last time: the questions that every part of the report asks.</summary>
public sealed class ActionStates
{
    private readonly Dictionary<Guid, FrozenAction> _last;

    internal ActionStates(SnapshotContent snapshot, SnapshotContent? previous)
    {
        Cycle = snapshot.Cycle;
        Plan = snapshot.Plan;
        Previous = previous?.Plan;
        _last = previous?.Plan.Actions.ToDictionary(a => a.Id) ?? [];
        Changes = previous is null ? null : PlanComparison.Between(previous.Plan, snapshot.Plan);
    }

    public BoardCycle Cycle { get; }
    public FrozenPlan Plan { get; }
    public FrozenPlan? Previous { get; }
    public PlanComparison? Changes { get; }

    public FrozenRating? RatingNow(FrozenAction action) => Plan.RatingOf(action.RatingId);

    public FrozenRating? RatingLast(FrozenAction action) => _last.TryGetValue(action.Id, out var last) ? Previous!.RatingOf(last.RatingId) : null;

    public bool IsDone(FrozenAction action) => RatingNow(action)?.Phase == RatingPhase.Done;

    /// <summary>Done now and not last time: the board is asked to close it.</summary>
    public bool IsClosing(FrozenAction action) => IsDone(action) && RatingLast(action)?.Phase != RatingPhase.Done;

    public bool IsNew(FrozenAction action) => Previous is not null && !_last.ContainsKey(action.Id);

    public bool IsChanged(FrozenAction action) => _last.TryGetValue(action.Id, out var last)
        && (RatingLast(action)?.Id != RatingNow(action)?.Id || last.DueBy != action.DueBy || last.Title != action.Title);

    /// <summary>Which way its rating went; <see cref="RatingMove.First"/> when it was not in the last report.</summary>
    public RatingMove Move(FrozenAction action) =>
        _last.ContainsKey(action.Id) ? RatingMoves.Between(RatingLast(action), RatingNow(action)) : RatingMove.First;

    /// <summary>The agreed update, when the board has not had it before.</summary>
    public FrozenUpdate? FreshUpdate(FrozenAction action) =>
        action.Update is { } update && !(_last.TryGetValue(action.Id, out var last) && last.Update?.Id == update.Id) ? update : null;
}
