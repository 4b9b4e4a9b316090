namespace Waymark.Core.Improvement.Reports;

/// <summary>One priority's part of the annex: red, amber, changed and closing actions, the rest by count.</summary>
public sealed record AnnexPart
{
    /// <summary>Null for actions that stand outside the priorities.</summary>
    public required FrozenPriority? Priority { get; init; }
    public required IReadOnlyList<AnnexRow> Rows { get; init; }

    /// <summary>The actions not shown, by state.</summary>
    public required IReadOnlyList<RatingCount> Rest { get; init; }

    public string Heading => Priority is null ? "Actions outside the priorities" : $"{Priority.Ref} {Priority.Title}";
    public int RestCount => Rest.Sum(c => c.Count);

    internal static IReadOnlyList<AnnexPart> Build(ActionStates states)
    {
        var known = states.Plan.Priorities.Select(p => p.Id).ToHashSet();
        return [.. states.Plan.Priorities
            .Select(p => Of(states, p, [.. states.Plan.Actions.Where(a => a.PriorityId == p.Id)]))
            .Append(Of(states, null, [.. states.Plan.Actions.Where(a => a.PriorityId is not { } id || !known.Contains(id))]))
            .Where(part => part.Rows.Count + part.RestCount > 0)];
    }

    private static AnnexPart Of(ActionStates states, FrozenPriority? priority, List<FrozenAction> actions)
    {
        var rows = actions.Select(a => AnnexRow.Of(states, a)).Where(r => r.Reasons.Count > 0).ToList();
        var shown = rows.Select(r => r.Action.Id).ToHashSet();
        return new AnnexPart
        {
            Priority = priority,
            Rows = rows,
            Rest = RatingCount.Of(states.Plan, [.. actions.Where(a => !shown.Contains(a.Id))]),
        };
    }
}

/// <summary>Why an action stands in the annex.</summary>
public enum AnnexReason
{
    Late,
    AtRisk,
    Closing,
    Changed,
    Added,
}

/// <summary>An action in full: dates, rating last time and now, and the agreed words.</summary>
public sealed record AnnexRow
{
    public required FrozenAction Action { get; init; }
    public required IReadOnlyList<AnnexReason> Reasons { get; init; }
    public required RatingShown Last { get; init; }
    public required RatingShown Now { get; init; }
    public required RatingMove Move { get; init; }

    /// <summary>Days past the first date, when the action has slipped and is not done.</summary>
    public int? DaysSlipped { get; init; }

    /// <summary>The update, when the board has not had it before.</summary>
    public FrozenUpdate? Fresh { get; init; }

    internal static AnnexRow Of(ActionStates states, FrozenAction action)
    {
        var days = states.IsDone(action) ? null : action.DaysPastFirstDate(states.Cycle.UpdateCutOff);
        return new AnnexRow
        {
            Action = action,
            Reasons = [.. ReasonsFor(states, action)],
            Last = RatingShown.Of(states.RatingLast(action)),
            Now = RatingShown.Of(states.RatingNow(action)),
            Move = states.Move(action),
            DaysSlipped = days > 0 ? days : null,
            Fresh = states.FreshUpdate(action),
        };
    }

    private static IEnumerable<AnnexReason> ReasonsFor(ActionStates states, FrozenAction action)
    {
        var phase = states.RatingNow(action)?.Phase;
        if (phase == RatingPhase.Late)
        {
            yield return AnnexReason.Late;
        }

        if (phase == RatingPhase.AtRisk)
        {
            yield return AnnexReason.AtRisk;
        }

        if (states.IsClosing(action))
        {
            yield return AnnexReason.Closing;
        }

        if (states.IsChanged(action))
        {
            yield return AnnexReason.Changed;
        }

        if (states.IsNew(action))
        {
            yield return AnnexReason.Added;
        }
    }
}
