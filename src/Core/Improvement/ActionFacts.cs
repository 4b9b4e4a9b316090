using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>The ref and date of the action above.</summary>
internal sealed record ParentDate(string Ref, DateOnly? DueBy);

/// <summary>Notices what stands out about an action on a day: lateness, silence, dates that cannot both hold, ratings that the rest contradicts.</summary>
internal static class ActionFacts
{
    /// <param name="line">The action.</param>
    /// <param name="parent">The action it belongs under.</param>
    /// <param name="today">The UK date.</param>
    /// <param name="cycleStart">When the plan was last frozen for the board, or went live.</param>
    public static IReadOnlyList<ActionFact> Of(ActionLine line, ParentDate? parent, DateOnly today, DateTime cycleStart) =>
        [.. Dates(line, parent, today), .. Voice(line, cycleStart), .. Contradictions(line, today)];

    private static IEnumerable<ActionFact> Dates(ActionLine line, ParentDate? parent, DateOnly today)
    {
        var action = line.Action;
        if (action.DueBy is not { } due)
        {
            yield return new ActionFact(ActionFactKind.NoDate, action.DueText is null ? "Has no date" : $"Has no date to miss: ‘{action.DueText}’");
        }
        else if (due < today && !line.IsDone)
        {
            yield return new ActionFact(ActionFactKind.Late, $"{Count(today.DayNumber - due.DayNumber, "day")} late: due by {due.ToUkText()}");
        }

        if (action.DueBy > parent?.DueBy)
        {
            yield return new ActionFact(ActionFactKind.AfterParent, $"Due after {parent.Ref}, which it belongs under: {action.DueBy.Value.ToUkText()} is later than {parent.DueBy.Value.ToUkText()}");
        }

        if (line.DaysSlipped > 0)
        {
            yield return new ActionFact(ActionFactKind.Slipped, $"{Count(line.DaysSlipped.Value, "day")} after its first date, {action.FirstDueBy!.Value.ToUkText()}; moved {Times(action.Slips)}");
        }

        if (action.AddedAt is { } added)
        {
            yield return new ActionFact(ActionFactKind.AddedLater, $"Added on {UkClock.UkDate(added).ToUkText()} by {action.AddedByName}");
        }
    }

    private static IEnumerable<ActionFact> Voice(ActionLine line, DateTime cycleStart)
    {
        if (!line.IsDone && !(line.Action.UpdatedAt >= cycleStart))
        {
            yield return new ActionFact(ActionFactKind.Silent, line.Action.UpdatedAt is { } last
                ? $"No update since {UkClock.UkDate(last).ToUkText()}"
                : "No update yet");
        }

        if (line.Latest is { AgreedAt: null })
        {
            yield return new ActionFact(ActionFactKind.NotAgreed, "The newest update is not agreed yet, so the board will not see it");
        }

        if (line.Latest is { HelpKind: not HelpKind.None } asked)
        {
            yield return new ActionFact(ActionFactKind.HelpWanted, asked.HelpKind == HelpKind.Decision ? "Asks the board for a decision" : "Asks the board for help");
        }

        if (!line.IsDone && (line.UpdateAuthor is null || line.UpdateAuthorIsVacant))
        {
            yield return new ActionFact(ActionFactKind.NobodyToAsk, line.UpdateAuthor is { } post
                ? $"Nobody holds the post that is asked for updates: {post}"
                : "Nobody is asked for updates");
        }
    }

    /// <summary>Where the rating disagrees with what else the action says (X-06).</summary>
    private static IEnumerable<ActionFact> Contradictions(ActionLine line, DateOnly today)
    {
        if (line.State is not { } state)
        {
            yield break;
        }

        var action = line.Action;
        if (action.DueBy < today && state.Phase is RatingPhase.OnTrack or RatingPhase.NotStarted)
        {
            yield return new ActionFact(ActionFactKind.Contradiction, state.Phase == RatingPhase.OnTrack
                ? $"Rated {state.Name}, on track, but its date has passed"
                : $"Rated {state.Name}, not started, but its date has passed");
        }

        if (state.Phase == RatingPhase.Done && string.IsNullOrWhiteSpace(action.Evidence))
        {
            yield return new ActionFact(ActionFactKind.Contradiction, $"Rated {state.Name}, done, but no evidence is given");
        }

        if (state.NeedsWaitingOn && string.IsNullOrWhiteSpace(action.WaitingOn))
        {
            yield return new ActionFact(ActionFactKind.Contradiction, $"Rated {state.Name}, waiting, but nothing is named that it waits on");
        }

        if (state.NeedsPathBack)
        {
            if (line.Latest?.PathBackWhat is null)
            {
                yield return new ActionFact(ActionFactKind.NoPathBack, $"Rated {state.Name} without a path back");
            }
            else if (line.Latest.PathBackBy < today)
            {
                yield return new ActionFact(ActionFactKind.NoPathBack, $"The path back was to be walked by {line.Latest.PathBackBy.Value.ToUkText()}");
            }
        }
    }

    private static string Count(int number, string what) => $"{number:N0} {what}{(number == 1 ? "" : "s")}";

    private static string Times(int number) => number switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{number} times",
    };
}
