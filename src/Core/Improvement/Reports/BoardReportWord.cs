using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Time;
using static Waymark.Core.Shared.Documents.WordText;

namespace Waymark.Core.Improvement.Reports;

/// <summary>The board report as a Word file: page one and what moved on upright pages, the annex on wide ones.</summary>
public static class BoardReportWord
{
    public static byte[] Write(BoardReport report) => WordFile.Write(
        new WordFacts
        {
            Title = $"{report.Title()}, report {report.Cycle.Number}",
            Author = report.Plan.AreaName,
            Subject = $"Board report for {report.Cycle.Meeting.ToUkText()}, frozen at {report.Cycle.UpdateCutOff.ToUkText()}",
            Made = report.Cycle.TakenAt,
            Header = ($"{report.Plan.AreaName} · {report.Plan.Title.Shortened(80)}", report.Plan.IsDemonstration ? ReportWords.Invented : ""),
            Styles = Enum.GetValues<RatingColour>().Select(c => WordStyles.Label(StyleOf(c), $"Rating {c}", RatingPalette.Of(c).Fill, RatingPalette.Of(c).IsInkLight ? "FFFFFF" : "000000")),
            Footer = $"Cut-off {report.Cycle.UpdateCutOff.ToUkText()} · Report {report.Cycle.Number} · Hash {report.ShortHash}",
        },
        [.. Opening(report), .. Front(report), .. BoardReportWordSince.Of(report)],
        [.. BoardReportWordAnnex.Of(report)]);

    /// <summary>A rating's word in the style that gives it its colour.</summary>
    internal static Paragraph Rating(RatingShown rating) => rating.Colour is { } colour
        ? Paragraph(StyleOf(colour), rating.Word)
        : Paragraph(WordStyles.TableSmallCentred, Run(rating.Word, WordStyles.Quiet));

    private static Paragraph NoLastTime() => Paragraph(WordStyles.TableSmallCentred, Run("–", WordStyles.Quiet));

    private static string StyleOf(RatingColour colour) => $"Rating{colour}";

    /// <summary>An action by its number and title.</summary>
    internal static Paragraph ActionName(string reference, string title, int length = 90) =>
        Paragraph(WordStyles.TableText, Run(reference + " ", WordStyles.Strong), Run(title.Shortened(length)));

    private static IEnumerable<OpenXmlElement> Opening(BoardReport report)
    {
        yield return Paragraph(WordStyles.Title, report.Plan.Title);
        yield return Paragraph(WordStyles.Subtitle, $"{report.Cycle.BoardName}: {report.MeetingLine()}");
        yield return Paragraph(WordStyles.Note, $"{report.CutOffLine()} {report.ComparedLine()}");
    }

    private static IEnumerable<OpenXmlElement> Front(BoardReport report)
    {
        yield return Paragraph(WordStyles.Heading1, "1. Decisions wanted today");
        yield return Decisions(report.Front);
        yield return Paragraph(WordStyles.Heading1, "2. Where each priority stands");
        yield return Priorities(report);
        yield return Paragraph(WordStyles.Heading1, "3. The worst slips");
        if (report.Front.WorstSlips.Count == 0)
        {
            yield return Paragraph(WordStyles.Body, ReportWords.NoSlips);
        }
        else
        {
            yield return Slips(report.Front);
            yield return Paragraph(WordStyles.Note, report.Front.SlipsLine());
        }

        yield return Paragraph(WordStyles.Heading1, "4. What has changed for children");
        foreach (var paragraph in Children(report.Front))
        {
            yield return paragraph;
        }

        yield return Paragraph(WordStyles.Heading1, "5. Closures for approval");
        yield return Closures(report, report.Front.Closures.Take(report.Front.Room.Closures));
        if (report.Front.ClosuresNote() is { } note)
        {
            yield return Paragraph(WordStyles.Note, note);
        }
    }

    private static OpenXmlElement Decisions(FrontPage front)
    {
        if (front.Decisions.Count == 0)
        {
            return Paragraph(WordStyles.Body, ReportWords.NoDecisions);
        }

        var table = new WordTable("Decisions wanted today", [5506, 2700, 1900], ["The board is asked to decide", "Action", "Asked by"]);
        foreach (var wish in front.Decisions)
        {
            table.Row(wish.Text, ActionName(wish.Action.Ref, wish.Action.Title, 50), wish.AskedBy);
        }

        return table.Done();
    }

    private static OpenXmlElement Priorities(BoardReport report)
    {
        if (report.Front.Priorities.Count == 0)
        {
            return Paragraph(WordStyles.Body, "The plan has no priorities.");
        }

        var table = new WordTable(
            "Where each priority stands: rating last time and now, and the accountable officer's judgement",
            [2300, 950, 950, 1200, 4706],
            ["Priority", "Last time", "Now", "Direction", "Accountable officer’s judgement; actions by state"]);
        foreach (var line in report.Front.Priorities)
        {
            table.Row(
                ActionName(line.Priority.Ref, line.Priority.Title, 60),
                report.IsFirst ? NoLastTime() : Rating(line.Last),
                Rating(line.Now),
                line.Move.Text(),
                WordCell.Of(Judgement(line), Paragraph(WordStyles.TableSmall, Run(line.CountsLine(), WordStyles.Quiet))));
        }

        return table.Done();
    }

    private static Paragraph Judgement(PriorityLine line) => line.Priority.Sentence is { } sentence
        ? Paragraph(WordStyles.TableText, sentence)
        : Paragraph(WordStyles.TableText, Run(ReportWords.NotJudged, WordStyles.Quiet));

    private static Table Slips(FrontPage front)
    {
        var table = new WordTable("The worst slips against the first date", [4756, 1200, 1200, 950, 800, 1200], ["Action", "First date", "Date now", "Past first", "Moved", "Rating now"]);
        foreach (var slip in front.WorstSlips)
        {
            table.Row(
                ActionName(slip.Action.Ref, slip.Action.Title, 48),
                slip.Action.FirstDueBy!.Value.ToShortUkText(),
                slip.Action.DateShown(),
                Paragraph(WordStyles.TableNumber, ReportWords.Days(slip.Days)),
                ReportWords.Times(slip.Action.Slips),
                Rating(slip.Rating));
        }

        return table.Done();
    }

    private static IEnumerable<Paragraph> Children(FrontPage front)
    {
        foreach (var line in front.ChangedForChildren.Take(front.Room.Children))
        {
            yield return Line(line);
        }

        if (front.ChildrenNote() is { } note)
        {
            yield return Paragraph(WordStyles.Note, note);
        }
    }

    internal static Paragraph Line(ChildrenLine line) =>
        Paragraph(WordStyles.Bullet, Run(line.Text), Run($" ({line.Action.Ref})", WordStyles.Quiet));

    internal static OpenXmlElement Closures(BoardReport report, IEnumerable<Closure> shown)
    {
        if (report.Front.Closures.Count == 0)
        {
            return Paragraph(WordStyles.Body, ReportWords.NoClosures);
        }

        var table = new WordTable("Closures for approval", [7906, 1100, 1100], [report.ClosuresHeading(), "Last time", "Now"]);
        foreach (var closure in shown)
        {
            table.Row(ActionName(closure.Action.Ref, closure.Action.Title, 85), report.IsFirst ? NoLastTime() : Rating(closure.Last), Rating(closure.Now));
        }

        return table.Done();
    }
}
