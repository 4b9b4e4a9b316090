using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Reports;

/// <summary>The frozen plan as a spreadsheet: one plain sheet of actions, one of priorities; or the actions as CSV.</summary>
public static class BoardReportSheets
{
    public static byte[] WriteSpreadsheet(BoardReport report) => SpreadsheetFile.Write(
        new SheetFacts
        {
            Title = $"{report.Title()}, report {report.Cycle.Number}",
            Author = report.Plan.AreaName,
            Made = report.Cycle.TakenAt,
            Header = report.Plan.IsDemonstration ? $"{report.Plan.AreaName}: {ReportWords.Invented}" : report.Plan.AreaName,
            Footer = Source(report),
        },
        Actions(report), Priorities(report));

    public static byte[] WriteCsv(BoardReport report) => CsvFile.Write(Actions(report));

    private static Sheet Actions(BoardReport report)
    {
        var states = report.States;
        var priorities = report.Plan.Priorities.ToDictionary(p => p.Id);
        var source = Source(report);
        return new Sheet(
            "Actions",
            [
                new("Priority", 9), new("Priority title", 28), new("Ref", 8), new("Action", 50), new("Leads", 24), new("Accountable", 24), new("Deliverers", 24),
                new("Work stream", 18), new("First date", 12), new("Date now", 12), new("Date as written", 18), new("Times moved", 9), new("Days past first date", 10),
                new("Rating last time", 12), new("Rating now", 12), new("Direction", 14), new("Waiting on", 24), new("Updated", 12), new("Updated by", 20), new("Agreed by", 20),
                new("Since last time", 60), new("Changed for children", 40), new("Next", 36), new("Next by", 12), new("Help or decision", 11), new("Asked of the board", 36),
                new("Path back", 40), new("Path back: who", 20), new("Path back by", 12), new("Not agreed by cut-off", 12), new("Updates since last time", 10),
                new("Success criteria", 40), new("Evidence", 30), new("Resources", 30), new("Source", 40),
            ],
            [.. report.Plan.Actions.Select(a => Row(a, states, a.PriorityId is { } id ? priorities.GetValueOrDefault(id) : null, source))]);
    }

    private static IReadOnlyList<object?> Row(FrozenAction action, ActionStates states, FrozenPriority? priority, string source)
    {
        var days = states.IsDone(action) ? null : action.DaysPastFirstDate(states.Cycle.UpdateCutOff);
        var update = action.Update;
        return
        [
            priority?.Ref, priority?.Title, action.Ref, action.Title, Names(action.Leads), Names(action.Accountable), Names(action.Deliverers),
            action.WorkStream, action.FirstDueBy, action.DueBy, action.DueText, action.Slips, days > 0 ? days : null,
            states.Previous is null ? null : RatingShown.Of(states.RatingLast(action)).Word, RatingShown.Of(states.RatingNow(action)).Word, states.Move(action).Word(),
            action.WaitingOn, update?.On, update?.By, update?.AgreedBy,
            update is null ? null : update.NoChange ? $"No change. {update.SinceLast}" : update.SinceLast, update?.ChangedForChildren, update?.NextMilestone, update?.NextMilestoneOn,
            update?.HelpKind is null or HelpKind.None ? null : update.HelpKind.ToString(), update?.HelpWanted,
            update?.PathBackWhat, update?.PathBackWho, update?.PathBackBy, action.UnagreedOn, action.UpdatesSinceLast,
            action.SuccessCriteria, action.Evidence, action.Resources, source,
        ];
    }

    private static Sheet Priorities(BoardReport report)
    {
        var source = Source(report);
        var scheme = report.Plan.Scheme.Select(s => s.Name).ToList();
        return new Sheet(
            "Priorities",
            [
                new("Priority", 9), new("Title", 40), new("Owners", 28), new("Rating last time", 12), new("Rating now", 12), new("Direction", 14),
                new("Judgement", 60), new("Judged by", 24), new("Judged on", 12), new("Actions", 9), .. scheme.Select(s => new SheetColumn(s, 10)), new("Not rated", 10), new("Source", 40),
            ],
            [.. report.Front.Priorities.Select(IReadOnlyList<object?> (line) =>
            [
                line.Priority.Ref, line.Priority.Title, Names(line.Priority.Owners), report.IsFirst ? null : line.Last.Word, line.Now.Word, line.Move.Word(),
                line.Priority.Sentence, line.Priority.JudgedBy, line.Priority.JudgedOn, line.Actions,
                .. scheme.Select(object? (s) => line.Counts.FirstOrDefault(c => c.Rating.Colour is not null && c.Rating.Word == s)?.Count ?? 0),
                line.Counts.FirstOrDefault(c => c.Rating.Colour is null)?.Count ?? 0, source,
            ])]);
    }

    private static string? Names(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);

    /// <summary>Where a row comes from, for whoever meets it in a folder a year later.</summary>
    private static string Source(BoardReport report)
    {
        var source = $"{report.Plan.AreaName}, report {report.Cycle.Number}, cut-off {report.Cycle.UpdateCutOff.ToUkText()}, hash {report.ShortHash}";
        return report.Plan.IsDemonstration ? $"{source}. {ReportWords.Invented}" : source;
    }
}
