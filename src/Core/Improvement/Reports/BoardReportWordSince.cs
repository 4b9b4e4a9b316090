using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Time;
using static Waymark.Core.Shared.Documents.WordText;

namespace Waymark.Core.Improvement.Reports;

/// <summary>The part of the Word report that says what moved since last time.</summary>
internal static class BoardReportWordSince
{
    public static IEnumerable<OpenXmlElement> Of(BoardReport report)
    {
        var heading = Paragraph(WordStyles.Heading1, "6. What moved since last time");
        if (report.Front.Room.FitsOnePage)
        {
            heading.ParagraphProperties!.InsertAfter(new PageBreakBefore(), heading.ParagraphProperties.ParagraphStyleId);
        }

        yield return heading;
        if (report.IsFirst)
        {
            yield return Paragraph(WordStyles.Body, ReportWords.NothingToCompare);
        }
        else
        {
            foreach (var element in Moved(report))
            {
                yield return element;
            }
        }

        foreach (var element in Closures(report).Concat(Children(report)).Concat(Help(report)).Concat(Silence(report)))
        {
            yield return element;
        }

        yield return Paragraph(WordStyles.Note, ReportWords.AnnexLine);
    }

    private static IEnumerable<OpenXmlElement> Moved(BoardReport report)
    {
        var since = report.Since;
        yield return Paragraph(WordStyles.Heading2, $"Ratings that changed ({since.Ratings.Count})");
        yield return since.Ratings.Count == 0 ? Paragraph(WordStyles.Body, "No action’s rating changed.") : Ratings(since);
        yield return Paragraph(WordStyles.Heading2, $"Dates that changed ({since.Dates.Count})");
        yield return since.Dates.Count == 0 ? Paragraph(WordStyles.Body, "No action’s date changed.") : Dates(since);
        if (since.Added.Count > 0)
        {
            yield return Paragraph(WordStyles.Heading2, $"New actions ({since.Added.Count})");
            foreach (var action in since.Added)
            {
                yield return Bullet(action.Ref, $"{action.Title.Shortened(140)} Due {action.DateShown()}.");
            }
        }

        if (since.Removed.Count > 0)
        {
            yield return Paragraph(WordStyles.Heading2, $"Actions taken out ({since.Removed.Count})");
            foreach (var removal in since.Removed)
            {
                yield return Bullet(removal.Ref, $"{removal.Title.Shortened(140)} Taken out on {removal.On.ToUkText()}: {removal.Reason ?? "no reason was given"}");
            }
        }
    }

    private static Table Ratings(SinceLastTime since)
    {
        var table = new WordTable("Ratings that changed since last time", [6206, 1250, 1250, 1400], ["Action", "Last time", "Now", "Direction"]);
        foreach (var change in since.Ratings)
        {
            table.Row(
                BoardReportWord.ActionName(change.Action.Ref, change.Action.Title, 120),
                BoardReportWord.Rating(RatingShown.Of(change.From)),
                BoardReportWord.Rating(RatingShown.Of(change.To)),
                change.Move.Text());
        }

        return table.Done();
    }

    private static Table Dates(SinceLastTime since)
    {
        var table = new WordTable("Dates that changed since last time", [3506, 1200, 1200, 1600, 2600], ["Action", "First date", "Last time", "Now", "Reason"]);
        foreach (var change in since.Dates)
        {
            table.Row(
                BoardReportWord.ActionName(change.Action.Ref, change.Action.Title, 90),
                change.Action.FirstDueBy?.ToShortUkText() ?? "None",
                change.From,
                WordCell.Of(Paragraph(WordStyles.TableText, change.To), Paragraph(WordStyles.TableSmall, Run(change.MovedLine(), WordStyles.Quiet))),
                change.Reason ?? "No reason was given.");
        }

        return table.Done();
    }

    private static IEnumerable<OpenXmlElement> Closures(BoardReport report)
    {
        var rest = report.Front.Closures.Skip(report.Front.Room.Closures).ToList();
        if (rest.Count > 0)
        {
            yield return Paragraph(WordStyles.Heading2, $"Also for closure ({rest.Count})");
            yield return BoardReportWord.Closures(report, rest);
        }
    }

    private static IEnumerable<OpenXmlElement> Children(BoardReport report)
    {
        var rest = report.Front.ChangedForChildren.Skip(report.Front.Room.Children).ToList();
        if (rest.Count > 0)
        {
            yield return Paragraph(WordStyles.Heading2, "What else has changed for children");
            foreach (var line in rest)
            {
                yield return BoardReportWord.Line(line);
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Help(BoardReport report)
    {
        if (report.Since.Help.Count > 0)
        {
            yield return Paragraph(WordStyles.Heading2, $"Help asked of the board ({report.Since.Help.Count})");
            foreach (var wish in report.Since.Help)
            {
                yield return Paragraph(WordStyles.Bullet, Run(wish.Text), Run($" ({wish.Action.Ref}, {wish.AskedBy})", WordStyles.Quiet));
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Silence(BoardReport report)
    {
        yield return Paragraph(WordStyles.Heading2, "No update by the cut-off");
        if (report.Since.Silent.Count == 0)
        {
            yield return Paragraph(WordStyles.Body, "Every open action has an update.");
        }

        foreach (var author in report.Since.Silent)
        {
            yield return Paragraph(WordStyles.Bullet, Run(author.Name, WordStyles.Strong), Run($": {author.Line()}"));
        }

        yield return Paragraph(WordStyles.Heading2, ReportWords.NotAgreed);
        yield return Paragraph(WordStyles.Body, report.Since.UnagreedLine());
    }

    private static Paragraph Bullet(string reference, string text) => Paragraph(WordStyles.Bullet, Run(reference + " ", WordStyles.Strong), Run(text));
}
