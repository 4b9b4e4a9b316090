namespace Waymark.Core.Improvement.Reports;

/// <summary>The five things of page one.</summary>
public sealed record FrontPage
{
    public const int SlipsShown = 5;

    /// <summary>(1) What leads ask the board to decide today.</summary>
    public required IReadOnlyList<Wish> Decisions { get; init; }

    /// <summary>(2) A line a priority.</summary>
    public required IReadOnlyList<PriorityLine> Priorities { get; init; }

    /// <summary>(3) The worst slips, at most five.</summary>
    public required IReadOnlyList<Slip> WorstSlips { get; init; }

    /// <summary>All actions not done that are past their first date, or will be by the date now agreed.</summary>
    public required int SlippedCount { get; init; }

    /// <summary>(4) What leads say has changed for children since last time; a line from each priority in turn.</summary>
    public required IReadOnlyList<ChildrenLine> ChangedForChildren { get; init; }

    /// <summary>Actions whose lead says that nothing has changed for children yet.</summary>
    public required int NothingYet { get; init; }

    /// <summary>(5) Actions done since last time, which the board is asked to close.</summary>
    public required IReadOnlyList<Closure> Closures { get; init; }

    /// <summary>How much of (4) and (5) page one has room for; the rest follows in part 6.</summary>
    public required PageOneRoom Room { get; init; }

    internal static FrontPage Build(ActionStates states)
    {
        var fresh = states.Plan.Actions.Select(a => (Action: a, Update: states.FreshUpdate(a))).Where(x => x.Update is not null).ToList();
        var slips = Slip.All(states);
        var said = fresh.Where(x => !string.IsNullOrWhiteSpace(x.Update!.ChangedForChildren)).ToList();
        var front = new FrontPage
        {
            Room = PageOneRoom.Unmeasured,
            Decisions = Wish.Of(states, HelpKind.Decision),
            Priorities = [.. states.Plan.Priorities.Select(p => PriorityLine.Of(states, p))],
            WorstSlips = [.. slips.Take(SlipsShown)],
            SlippedCount = slips.Count,
            ChangedForChildren = InTurn([.. said.Where(x => !SaysNothingYet(x.Update!.ChangedForChildren!)).Select(x => new ChildrenLine(x.Action, x.Update!.ChangedForChildren!, x.Update.By))]),
            NothingYet = said.Count(x => SaysNothingYet(x.Update!.ChangedForChildren!)),
            Closures = [.. states.Plan.Actions.Where(states.IsClosing).Select(a => new Closure(a, RatingShown.Of(states.RatingLast(a)), RatingShown.Of(states.RatingNow(a)), states.FreshUpdate(a)?.SinceLast))],
        };
        return front with { Room = PageOneRoom.For(states.Plan, front) };
    }

    /// <summary>The first line of every priority, then the second of every priority, and so on.</summary>
    private static IReadOnlyList<ChildrenLine> InTurn(IReadOnlyList<ChildrenLine> lines) =>
        [.. lines.GroupBy(l => l.Action.PriorityId).SelectMany(g => g.Select((l, turn) => (Line: l, Turn: turn))).OrderBy(x => x.Turn).Select(x => x.Line)];

    private static bool SaysNothingYet(string text) =>
        text.Trim().TrimEnd('.').ToUpperInvariant() is "NOTHING" or "NOTHING YET" or "NOTHING SO FAR" or "NONE" or "NONE YET" or "NOT YET" or "N/A";
}

/// <summary>A decision or help that a lead asks of the board.</summary>
public sealed record Wish(FrozenAction Action, string Text, string AskedBy)
{
    internal static IReadOnlyList<Wish> Of(ActionStates states, HelpKind kind) =>
        [.. states.Plan.Actions
            .Select(a => (Action: a, Update: states.FreshUpdate(a)))
            .Where(x => x.Update?.HelpKind == kind)
            .Select(x => new Wish(x.Action, string.IsNullOrWhiteSpace(x.Update!.HelpWanted) ? "Asked without words." : x.Update.HelpWanted, x.Update.By))];
}

/// <summary>A priority last time and now, with the accountable officer's sentence beside the counts.</summary>
public sealed record PriorityLine
{
    public required FrozenPriority Priority { get; init; }
    public required RatingShown Last { get; init; }
    public required RatingShown Now { get; init; }
    public required RatingMove Move { get; init; }

    /// <summary>The judgement is the one the board had last time: nobody has renewed it.</summary>
    public required bool IsOldJudgement { get; init; }
    public required IReadOnlyList<RatingCount> Counts { get; init; }
    public required int Actions { get; init; }

    internal static PriorityLine Of(ActionStates states, FrozenPriority priority)
    {
        var last = states.Previous?.Priorities.FirstOrDefault(p => p.Id == priority.Id);
        var actions = states.Plan.Actions.Where(a => a.PriorityId == priority.Id).ToList();
        var now = states.Plan.RatingOf(priority.RatingId);
        var before = states.Previous?.RatingOf(last?.RatingId);
        return new PriorityLine
        {
            Priority = priority,
            Last = RatingShown.Of(before),
            Now = RatingShown.Of(now),
            Move = last is null ? RatingMove.First : RatingMoves.Between(before, now),
            IsOldJudgement = last is { JudgedOn: not null } && last.JudgedOn == priority.JudgedOn && last.Sentence == priority.Sentence,
            Counts = RatingCount.Of(states.Plan, actions),
            Actions = actions.Count,
        };
    }
}

/// <summary>An action that has slipped from its first date.</summary>
/// <param name="Action">The action, not yet done.</param>
/// <param name="Days">Days past the first date: to the date now agreed or, where that has gone by, to the cut-off.</param>
/// <param name="Rating">Its rating now.</param>
public sealed record Slip(FrozenAction Action, int Days, RatingShown Rating)
{
    internal static IReadOnlyList<Slip> All(ActionStates states) =>
        [.. states.Plan.Actions
            .Where(a => !states.IsDone(a))
            .Select(a => new Slip(a, a.DaysPastFirstDate(states.Cycle.UpdateCutOff) ?? 0, RatingShown.Of(states.RatingNow(a))))
            .Where(s => s.Days > 0)
            .OrderByDescending(s => s.Days)
            .ThenByDescending(s => s.Action.Slips)];
}

/// <summary>What an action has changed for children, in the lead's agreed words.</summary>
public sealed record ChildrenLine(FrozenAction Action, string Text, string By);

/// <summary>An action done since last time.</summary>
public sealed record Closure(FrozenAction Action, RatingShown Last, RatingShown Now, string? Said);
