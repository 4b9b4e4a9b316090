using System.Globalization;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Reports;

/// <summary>Sentences that all four forms of the report share, so that they cannot differ.</summary>
public static class ReportWords
{
    public const string Invented = "All content is invented";
    public const string NoDecisions = "No lead asks the board for a decision.";
    public const string NoSlips = "No open action has slipped from its first date.";
    public const string NoClosures = "No action has been completed since last time.";
    public const string NotJudged = "No judgement was given by the cut-off.";
    public const string NotAgreed = "Not agreed by cut-off";
    public const string NothingToCompare = "First report: there is no last time to compare with.";
    public const string AnnexLine = "The annex shows in full only actions that are late, at risk, changed or for closure; the rest stand there by count.";

    public static string Title(this BoardReport report) => $"{report.Cycle.BoardName}: {report.Plan.Title}";

    /// <summary>Heading of the closures.</summary>
    public static string ClosuresHeading(this BoardReport report) => report.IsFirst
        ? "Completed; the board is asked to close"
        : "Completed since last time; the board is asked to close";

    /// <summary>Such as "Report 4 · meeting Tuesday 8 December 2026".</summary>
    public static string MeetingLine(this BoardReport report) =>
        $"Report {report.Cycle.Number} for the meeting on {report.Cycle.Meeting.ToLongUkText()}";

    public static string CutOffLine(this BoardReport report) =>
        $"The plan as it stood at the cut-off on {report.Cycle.UpdateCutOff.ToUkText()}. Figures to {report.Cycle.DataCutOff.ToUkText()}. Papers issued {report.Cycle.PapersIssued.ToUkText()}.";

    public static string ComparedLine(this BoardReport report) => report.Previous is { } last
        ? $"“Last time” is report {last.Number}, cut-off {last.UpdateCutOff.ToUkText()}."
        : NothingToCompare;

    public static string AboutLine(this BoardReport report) =>
        $"Frozen by {report.Cycle.TakenBy} on {UkClock.ToUk(report.Cycle.TakenAt).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture)} from {ReportWords.Actions(report.Plan.Actions.Count)}. "
        + "It holds only updates agreed by the cut-off, and ratings as they then stood; nothing that changed later is in it. "
        + "A priority’s rating is the accountable officer’s judgement and not an average.";

    /// <summary>The words of the counts, such as "5 Green, 3 Amber, 2 not rated".</summary>
    public static string Words(this IEnumerable<RatingCount> counts) =>
        string.Join(", ", counts.Select(c => $"{c.Count} {(c.Rating.Colour is null ? "not rated" : c.Rating.Word)}"));

    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days:N0} days");

    public static string Times(int times) => times switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => $"{times} times",
    };

    public static string Actions(int count) => count == 1 ? "1 action" : $"{count} actions";

    public static string SlipsLine(this FrontPage front) => front.SlippedCount > front.WorstSlips.Count
        ? $"The worst {front.WorstSlips.Count} of {front.SlippedCount} actions past their first date, counted to the date now agreed or, where that has gone by, to the cut-off."
        : "Counted from the first date to the date now agreed or, where that has gone by, to the cut-off.";

    public static string NothingYetLine(this FrontPage front) =>
        $"For {Actions(front.NothingYet)} the lead says that nothing has changed for children yet.";

    /// <summary>The rest of a priority, by count.</summary>
    public static string RestLine(this AnnexPart part)
    {
        var others = part.Rows.Count == 0 ? "" : "other ";
        return $"{(part.RestCount == 1 ? $"1 {others}action" : $"{part.RestCount} {others}actions")} not shown: {part.Rest.Words()}.";
    }

    public static string Word(this AnnexReason reason, RatingShown now) => reason switch
    {
        AnnexReason.Late or AnnexReason.AtRisk => now.Word,
        AnnexReason.Closing => "For closure",
        AnnexReason.Changed => "Changed",
        AnnexReason.Added => "New",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>A title cut at a word for page one; the annex and the plan have it whole.</summary>
    public static string Shortened(this string text, int length = 110)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', length);
        return line[..(space > length / 2 ? space : length)].TrimEnd(',', ';', ':', ' ', '.') + " …";
    }
}
