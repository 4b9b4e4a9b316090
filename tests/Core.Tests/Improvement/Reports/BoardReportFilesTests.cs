using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using CellFormula = DocumentFormat.OpenXml.Spreadsheet.CellFormula;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Waymark.Core.Tests.Improvement.Reports;

public sealed class BoardReportFilesTests
{
    private const string Nasty = "=HYPERLINK(\"http://example.test\")<b>&\u0001\ud800 end";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Word_file_has_no_validation_error(bool isFirst)
    {
        using var word = Open(BoardReportWord.Write(isFirst ? SampleReport.FirstReport : SampleReport.Report));
        Assert.Empty(Errors(word));
    }

    [Fact]
    public void Word_file_with_hostile_text_is_sound_and_keeps_the_text()
    {
        using var word = Open(BoardReportWord.Write(BoardReport.Build(Hostile(), "0123456789abcdef0", null)));
        Assert.Empty(Errors(word));
        Assert.Contains("=HYPERLINK(\"http://example.test\")<b>& end", word.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_page_one_has_the_five_parts_in_the_order_a_board_reads()
    {
        using var word = Open(BoardReportWord.Write(SampleReport.Report));
        var headings = Paragraphs(word).Where(p => StyleOf(p) == "Heading1").Select(p => p.InnerText).ToList();
        Assert.Equal(
            ["1. Decisions wanted today", "2. Where each priority stands", "3. The worst slips", "4. What has changed for children", "5. Closures for approval", "6. What moved since last time"],
            headings.Take(6));
        var text = word.MainDocumentPart!.Document.Body!.InnerText;
        foreach (var part in new[] { "Agree the travel policy for young people over 16", "We have turned the corner on new requests", "15 actions: 1 Red, 6 Amber, 5 Green, 2 Blue, 1 not rated", "150 days", "children who had waited since the spring" })
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Word_page_one_holds_what_fits_and_part_6_the_rest()
    {
        var plan = SampleReport.Second.Plan;
        var done = SampleReport.Second with { Plan = plan with { Actions = [.. plan.Actions.Select((a, i) => i < 16 ? a with { RatingId = SampleReport.Id(14) } : a)] } };
        var report = BoardReport.Build(done, SampleReport.HashOf(done), SampleReport.First);
        Assert.True(report.Front.Room.FitsOnePage);
        Assert.InRange(report.Front.Room.Closures, 2, report.Front.Closures.Count - 1);
        using var word = Open(BoardReportWord.Write(report));
        var text = word.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains($"{report.Front.Closures.Count - report.Front.Room.Closures} more for closure in part 6.", text, StringComparison.Ordinal);
        Assert.All(report.Front.Closures, c => Assert.Contains($"{c.Action.Ref} {c.Action.Title.Shortened(85)}", text, StringComparison.Ordinal));
        Assert.Single(word.MainDocumentPart.Document.Body.Descendants<PageBreakBefore>());
    }

    [Fact]
    public void Word_with_more_than_a_page_of_priorities_runs_on_without_an_empty_half_page()
    {
        var plan = SampleReport.Second.Plan;
        var wordy = SampleReport.Second with { Plan = plan with { Priorities = [.. plan.Priorities.Select(p => p with { Sentence = new string('w', 550) })] } };
        var report = BoardReport.Build(wordy, SampleReport.HashOf(wordy), SampleReport.First);
        Assert.False(report.Front.Room.FitsOnePage);
        using var word = Open(BoardReportWord.Write(report));
        Assert.Empty(word.MainDocumentPart!.Document.Body!.Descendants<PageBreakBefore>());
    }

    [Fact]
    public void Word_tables_repeat_their_heading_row_and_keep_rows_whole()
    {
        using var word = Open(BoardReportWord.Write(SampleReport.Report));
        var tables = word.MainDocumentPart!.Document.Body!.Descendants<Table>().ToList();
        Assert.True(tables.Count > 8);
        foreach (var rows in tables.Select(t => t.Elements<TableRow>().ToList()))
        {
            Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
            Assert.All(rows, row => Assert.Equal(rows[0].Elements<TableCell>().Count(), row.Elements<TableCell>().Count()));
        }
    }

    [Fact]
    public void Word_look_is_in_its_styles_and_no_style_is_missing()
    {
        using var word = Open(BoardReportWord.Write(SampleReport.Report));
        var body = word.MainDocumentPart!.Document.Body!;
        var styles = word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        var used = body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Concat(body.Descendants<RunStyle>().Select(s => s.Val!.Value!)).Concat(body.Descendants<TableStyle>().Select(s => s.Val!.Value!)).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(styles, used);
        Assert.DoesNotContain(body.Descendants<RunProperties>(), p => p.ChildElements.Any(c => c is not RunStyle));
        Assert.Empty(body.Descendants<Shading>());
    }

    [Fact]
    public void Word_names_title_language_hash_and_invention_on_every_page()
    {
        var report = SampleReport.Report;
        using var word = Open(BoardReportWord.Write(report));
        Assert.Equal("SEND Partnership Board: Larkshire SEND priority action plan 2026 to 2028, report 4", word.PackageProperties.Title);
        Assert.Equal("en-GB", word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.All(word.MainDocumentPart.HeaderParts, h => Assert.Contains("All content is invented", h.Header.InnerText, StringComparison.Ordinal));
        Assert.All(word.MainDocumentPart.FooterParts, f => Assert.Contains(report.ShortHash, f.Footer.InnerText, StringComparison.Ordinal));
        Assert.All(word.MainDocumentPart.FooterParts, f => Assert.Contains("NUMPAGES", f.Footer.InnerText, StringComparison.Ordinal));
        Assert.Equal([PageOrientationValues.Portrait, PageOrientationValues.Landscape], word.MainDocumentPart.Document.Body!.Descendants<PageSize>().Select(s => s.Orient?.Value ?? PageOrientationValues.Portrait));
    }

    [Fact]
    public void Word_of_a_real_area_does_not_say_that_it_is_invented()
    {
        var content = SampleReport.Second with { Plan = SampleReport.Second.Plan with { IsDemonstration = false } };
        using var word = Open(BoardReportWord.Write(BoardReport.Build(content, SampleReport.HashOf(content), null)));
        Assert.All(word.MainDocumentPart!.HeaderParts, h => Assert.DoesNotContain("invented", h.Header.InnerText, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Spreadsheet_is_sound_has_every_action_and_no_formula()
    {
        using var stream = new MemoryStream(BoardReportSheets.WriteSpreadsheet(SampleReport.Report));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
        Assert.Equal(["Actions", "Priorities"], book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!));
        Assert.All(book.WorkbookPart.WorksheetParts, p => Assert.Empty(p.Worksheet.Descendants<CellFormula>()));
        var actions = (WorksheetPart)book.WorkbookPart.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!.Value!);
        Assert.Equal(SampleReport.Second.Plan.Actions.Count + 1, actions.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
        var date = actions.Worksheet.Descendants<Cell>().Single(c => c.CellReference == "I2");
        Assert.Equal(("46203", 3u), (date.CellValue!.Text, date.StyleIndex!.Value));
        Assert.Contains("All content is invented", actions.Worksheet.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1+1")]
    [InlineData("\uff1d1")]
    public void Csv_and_spreadsheet_make_formula_signs_harmless(string text)
    {
        var action = SampleReport.Second.Plan.Actions[0] with { Title = text };
        var content = SampleReport.Second with { Plan = SampleReport.Second.Plan with { Actions = [action] } };
        var report = BoardReport.Build(content, SampleReport.HashOf(content), null);

        var csv = Encoding.UTF8.GetString(BoardReportSheets.WriteCsv(report));
        using var stream = new MemoryStream(BoardReportSheets.WriteSpreadsheet(report));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Contains($",\"'{text}\",", csv, StringComparison.Ordinal);
        Assert.Contains(book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()), c => c.CellReference == "D2" && c.InnerText.StartsWith('\''));
    }

    [Fact]
    public void Csv_has_a_row_for_each_action_with_the_rating_in_words()
    {
        var csv = Encoding.UTF8.GetString(BoardReportSheets.WriteCsv(SampleReport.Report)).TrimStart('\ufeff');
        Assert.Equal(SampleReport.Second.Plan.Actions.Count + 1, Regex.Count(csv, "\r\n", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.StartsWith("Priority,Priority title,Ref,Action,", csv, StringComparison.Ordinal);
        Assert.Contains(",Red,Amber,Better,", csv, StringComparison.Ordinal);
    }

    private static SnapshotContent Hostile() => SampleReport.First with
    {
        Plan = SampleReport.First.Plan with
        {
            AreaName = Nasty,
            Title = Nasty,
            Scheme = [.. SampleReport.First.Plan.Scheme.Select(r => r with { Name = Nasty, Meaning = Nasty })],
            Priorities = [.. SampleReport.First.Plan.Priorities.Select(p => p with { Title = Nasty, Sentence = Nasty })],
            Actions = [.. SampleReport.First.Plan.Actions.Select(a => a with { Title = Nasty, DueText = Nasty, WaitingOn = Nasty, UpdateAuthor = Nasty })],
        },
    };

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static IEnumerable<string> Errors(WordprocessingDocument word) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}");

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument word) => word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>();

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
