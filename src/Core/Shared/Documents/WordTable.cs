using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Core.Shared.Documents;

/// <summary>The paragraphs that stand in a cell.</summary>
internal sealed record WordCell(IReadOnlyList<Paragraph> Paragraphs)
{
    public static implicit operator WordCell(string text) => new([WordText.Paragraph(WordStyles.TableText, text)]);

    public static implicit operator WordCell(Paragraph paragraph) => new([paragraph]);

    public static WordCell Of(params IEnumerable<Paragraph> paragraphs) => new([.. paragraphs]);
}

/// <summary>A table whose header row repeats on every page and whose rows stay whole.</summary>
internal sealed class WordTable
{
    private readonly int[] _widths;
    private readonly Table _table;

    /// <param name="title">What the table is, for those who do not see it.</param>
    /// <param name="widths">Column widths in twentieths of a point.</param>
    /// <param name="heads">Column headings.</param>
    public WordTable(string title, int[] widths, string[] heads)
    {
        _widths = widths;
        _table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0620" },
                new TableCaption { Val = PlainText.ForXml(title) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(heads.Select((h, i) => Cell(i, WordText.Paragraph(WordStyles.TableHead, h))));
        _table.Append(head);
    }

    public WordTable Row(params WordCell[] cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells.Select((c, i) => Cell(i, c)));
        _table.Append(row);
        return this;
    }

    public Table Done() => _table;

    private TableCell Cell(int column, WordCell content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = _widths[column].ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }));
        cell.Append(content.Paragraphs.Count == 0 ? [WordText.Paragraph(WordStyles.TableText, "")] : content.Paragraphs.Cast<OpenXmlElement>());
        return cell;
    }
}
