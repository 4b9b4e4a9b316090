using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Reports;

/// <summary>The words of single rows, shared by web page, Word and PDF.</summary>
public static class RowWords
{
    /// <summary>Who judged and when, and how many actions stand where.</summary>
    public static string CountsLine(this PriorityLine line)
    {
        var counts = line.Actions == 0 ? "no actions" : $"{ReportWords.Actions(line.Actions)}: {line.Counts.Words()}";
        return line.Priority.JudgedBy is { } judge
            ? $"{judge}, {line.Priority.JudgedOn?.ToShortUkText()}{(line.IsOldJudgement ? ", not renewed since last time" : "")} · {counts}"
            : char.ToUpperInvariant(counts[0]) + counts[1..];
    }

    /// <summary>What page one leaves out of (4), or null when it says all.</summary>
    public static string? ChildrenNote(this FrontPage front)
    {
        var rest = front.ChangedForChildren.Count - front.Room.Children;
        var more = rest > 0 ? $"{rest} more {(rest == 1 ? "line" : "lines")} in part 6. " : "";
        var nothing = front.NothingYet > 0 ? front.NothingYetLine() : "";
        return front.ChangedForChildren.Count + front.NothingYet == 0
            ? "No agreed update says what has changed for children."
            : (more + nothing).Trim() is { Length: > 0 } note ? note : null;
    }

    /// <summary>What page one leaves out of (5), or null when it says all.</summary>
    public static string? ClosuresNote(this FrontPage front) =>
        front.Closures.Count > front.Room.Closures ? $"{front.Closures.Count - front.Room.Closures} more for closure in part 6." : null;

    /// <summary>Such as "61 days later, 1 slip".</summary>
    public static string MovedLine(this DateChange change) => change.Days switch
    {
        null => "Not a date to count from",
        > 0 => $"{ReportWords.Days(change.Days.Value)} later, moved {ReportWords.Times(change.Action.Slips)} in all",
        _ => $"{ReportWords.Days(-change.Days.Value)} earlier",
    };

    /// <summary>Such as "3 actions (1.2, 1.3, 4.10)".</summary>
    public static string Line(this SilentAuthor author) => $"{ReportWords.Actions(author.Actions.Count)} ({string.Join(", ", author.Actions.Select(a => a.Ref))})";

    public static string UnagreedLine(this SinceLastTime since) => since.Unagreed.Count == 0
        ? "Every update was agreed in time."
        : $"{ReportWords.Actions(since.Unagreed.Count)} had a newer update that was not agreed in time, so this report leaves it out: {string.Join(", ", since.Unagreed.Select(a => a.Ref))}.";

    public static string LeadsLine(this FrozenAction action)
    {
        var named = string.Join("; ", action.Leads.Count > 0 ? action.Leads : action.Accountable);
        return named.Length == 0 ? action.UpdateAuthor ?? "No one is named" : named;
    }

    /// <summary>Why the action stands in the annex.</summary>
    public static string WhyLine(this AnnexRow row) => string.Join(" · ", row.Reasons.Select(r => r.Word(row.Now)));

    public static string LastLine(this AnnexRow row) =>
        row.Move == RatingMove.First ? "New in the plan" : $"{row.Move.Arrow()} was {row.Last.Word}".Trim();

    public static IEnumerable<(string? Label, string Text)> DateLines(this AnnexRow row)
    {
        yield return (null, row.Action.DateShown());
        if (row.Action.FirstDueBy is { } first && first != row.Action.DueBy)
        {
            yield return ("First date", first.ToShortUkText());
        }

        if (row.DaysSlipped is { } days)
        {
            yield return (null, row.Action.Slips == 0
                ? $"{ReportWords.Days(days)} past the first date"
                : $"{ReportWords.Days(days)} past the first date, moved {ReportWords.Times(row.Action.Slips)}");
        }
    }

    /// <summary>What the lead says happened; silence and an unagreed update are said too.</summary>
    public static IEnumerable<(string? Label, string Text)> SaidLines(this AnnexRow row)
    {
        if (row.Fresh is { } update)
        {
            yield return (null, update.NoChange ? $"No change. {update.SinceLast}" : update.SinceLast);
            if (!string.IsNullOrWhiteSpace(update.ChangedForChildren))
            {
                yield return ("For children", update.ChangedForChildren);
            }
        }
        else if (row.Action.UnagreedOn is null)
        {
            yield return (null, row.Action.Update is { } old ? $"No update since {old.On.ToShortUkText()}." : "No update yet.");
        }

        if (row.Action.UnagreedOn is { } day)
        {
            yield return (ReportWords.NotAgreed, $"a newer update of {day.ToShortUkText()}.");
        }
    }

    public static IEnumerable<(string? Label, string Text)> NextLines(this AnnexRow row)
    {
        if (row.Action.WaitingOn is { Length: > 0 } waiting)
        {
            yield return ("Waiting on", waiting);
        }

        if (row.Fresh is not { } update)
        {
            yield break;
        }

        if (!string.IsNullOrWhiteSpace(update.NextMilestone))
        {
            yield return ("Next", update.NextMilestoneOn is { } on ? $"{update.NextMilestone.TrimEnd('.')}, by {on.ToShortUkText()}." : update.NextMilestone);
        }

        if (!string.IsNullOrWhiteSpace(update.PathBackWhat))
        {
            var who = string.IsNullOrWhiteSpace(update.PathBackWho) ? "" : $", {update.PathBackWho}";
            var by = update.PathBackBy is { } day ? $", by {day.ToShortUkText()}" : "";
            yield return ("Path back", $"{update.PathBackWhat.TrimEnd('.')}{who}{by}.");
        }

        if (update.HelpKind != HelpKind.None && !string.IsNullOrWhiteSpace(update.HelpWanted))
        {
            yield return (update.HelpKind == HelpKind.Decision ? "Decision wanted" : "Help wanted", update.HelpWanted);
        }
    }
}
