using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Waymark.Core.Shared.Documents;

/// <summary>What a spreadsheet says of itself, and what stands on every printed page.</summary>
public sealed record SheetFacts
{
    public required string Title { get; init; }
    public required string Author { get; init; }
    public required DateTime Made { get; init; }

    /// <summary>Above and below every printed page.</summary>
    public string Header { get; init; } = "";
    public string Footer { get; init; } = "";
}

/// <summary>
/// An Excel file written fresh: no formula, no link, no macro. Text is text, dates are dates, the heading row stays in
/// view and can be filtered.
/// </summary>
public static class SpreadsheetFile
{
    private const int LongestCell = 32_767;
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;
    private const uint DateStyle = 3;
    private const uint NumberStyle = 4;

    public static byte[] Write(SheetFacts facts, params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            var names = new DefinedNames();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet, facts);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = book.GetIdOfPart(part) });
                names.Append(new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
            }

            book.Workbook = new Workbook(list, names);
            package.PackageProperties.Title = PlainText.ForXml(facts.Title);
            package.PackageProperties.Creator = PlainText.ForXml(facts.Author);
            package.PackageProperties.Language = "en-GB";
            package.PackageProperties.Created = facts.Made;
        }

        return stream.ToArray();
    }

    private static Worksheet Worksheet(Sheet sheet, SheetFacts facts)
    {
        var data = new SheetData(RowOf(1, sheet.Columns.Select(object? (c) => c.Heading), isHead: true));
        data.Append(sheet.Rows.Select((row, i) => RowOf(i + 2, row, isHead: false)));
        var range = $"A1:{Letters(sheet.Columns.Count)}{sheet.Rows.Count + 1}";
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = range },
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
            data,
            new AutoFilter { Reference = range },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(
                new OddHeader("&L" + Escaped(facts.Header)),
                new OddFooter("&L" + Escaped(facts.Footer) + "&RPage &P of &N")));
    }

    private static Row RowOf(int number, IEnumerable<object?> cells, bool isHead)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var (index, value) in cells.Index())
        {
            if (value is not null)
            {
                row.Append(CellOf($"{Letters(index + 1)}{number}", value, isHead));
            }
        }

        return row;
    }

    private static Cell CellOf(string reference, object value, bool isHead) => value switch
    {
        string text => new Cell(new InlineString(new Text(Capped(PlainText.ForSpreadsheet(text))) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference,
            DataType = CellValues.InlineString,
            StyleIndex = isHead ? HeadStyle : TextStyle,
        },
        DateOnly day => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)))
        {
            CellReference = reference,
            StyleIndex = DateStyle,
        },
        int number => new Cell(new CellValue(number)) { CellReference = reference, StyleIndex = NumberStyle },
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static string Capped(string text) => text.Length <= LongestCell ? text : text[..(LongestCell - 1)] + "…";

    private static string Escaped(string text) => PlainText.ForXml(text).Replace("&", "&&", StringComparison.Ordinal);

    private static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "d mmm yyyy" }),
        new Fonts(
            new Font(new FontSize { Val = 10 }, new FontName { Val = "Arial" }),
            new Font(new Bold(), new FontSize { Val = 10 }, new Color { Rgb = "FF0A4D5C" }, new FontName { Val = "Arial" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE4EEF0" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(0, 0, 0, wrap: true),
            Format(1, 2, 0, wrap: true),
            Format(0, 0, 164, wrap: false),
            Format(0, 0, 0, wrap: false)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(uint font, uint fill, uint number, bool wrap) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
    {
        FontId = font,
        FillId = fill,
        BorderId = 0,
        NumberFormatId = number,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };
}
