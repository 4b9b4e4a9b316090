using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Waymark.Core.Shared.Documents;
using static Waymark.Core.Shared.Documents.WordText;

namespace Waymark.Core.Improvement.Reports;

/// <summary>The annex of the Word report on wide pages: red, amber, changed and closing actions in full.</summary>
internal static class BoardReportWordAnnex
{
    private static readonly int[] _widths = [3200, 1700, 2000, 1250, 3950, 2938];
    private static readonly string[] _heads = ["Action", "Lead", "Date", "Rating", "Since last time", "Next, and path back"];

    public static IEnumerable<OpenXmlElement> Of(BoardReport report)
    {
        yield return Paragraph(WordStyles.Heading1, "Annex: actions at risk, late, changed or for closure");
        foreach (var part in report.Annex)
        {
            yield return Paragraph(WordStyles.Heading2, part.Heading);
            if (part.Rows.Count > 0)
            {
                var table = new WordTable($"Actions of {part.Heading}", _widths, _heads);
                foreach (var row in part.Rows)
                {
                    table.Row(Name(row), Leads(row), Dates(row), Rating(row, report), Paragraphs(row.SaidLines()), Paragraphs(row.NextLines()));
                }

                yield return table.Done();
            }

            if (part.RestCount > 0)
            {
                yield return Paragraph(WordStyles.Note, part.RestLine());
            }
        }

        yield return Paragraph(WordStyles.Heading1, "About this report");
        yield return Paragraph(WordStyles.Body, report.AboutLine());
        yield return Scheme(report);
        yield return Paragraph(WordStyles.Note, $"SHA-256 of the frozen content: {report.Sha256}");
    }

    private static WordCell Name(AnnexRow row) => WordCell.Of(
        Paragraph(WordStyles.TableSmall, Run(row.Action.Ref + " ", WordStyles.Strong), Run(row.Action.Title)),
        Paragraph(WordStyles.TableSmall, Run(row.WhyLine(), WordStyles.Quiet)));

    private static WordCell Leads(AnnexRow row) => Paragraph(WordStyles.TableSmall, row.Action.LeadsLine());

    private static WordCell Dates(AnnexRow row) => Paragraphs(row.DateLines());

    private static WordCell Rating(AnnexRow row, BoardReport report) => report.IsFirst
        ? BoardReportWord.Rating(row.Now)
        : WordCell.Of(BoardReportWord.Rating(row.Now), Paragraph(WordStyles.TableSmallCentred, row.LastLine()));

    private static WordCell Paragraphs(IEnumerable<(string? Label, string Text)> lines) => WordCell.Of(lines.Select(l => l.Label is null
        ? Paragraph(WordStyles.TableSmall, l.Text)
        : Paragraph(WordStyles.TableSmall, Run(l.Label + ": ", WordStyles.Strong), Run(l.Text))));

    private static Table Scheme(BoardReport report)
    {
        var table = new WordTable("What the ratings mean", [1400, 13638], ["Rating", "What it means in this plan"]);
        foreach (var rating in report.Plan.Scheme)
        {
            table.Row(BoardReportWord.Rating(RatingShown.Of(rating)), Paragraph(WordStyles.TableText, rating.Meaning));
        }

        return table.Done();
    }
}
