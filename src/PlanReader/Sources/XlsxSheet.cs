using System.Globalization;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>One worksheet: its written or coloured cells, merged ranges, hidden rows and columns, and comments.</summary>
internal sealed class XlsxSheet(OfficePackage package, string part, XlsxStyles styles, XlsxStrings strings, XlsxTheme theme, bool from1904)
{
    private const int MaxColumns = 1000;

    private readonly Dictionary<(int Row, int Column), string> _comments = [];
    private readonly SortedDictionary<int, (SourceRow Row, List<SourceCell> Cells)> _rows = [];

    private int _last;

    public SourceTable Read(string name, bool hidden)
    {
        var table = new SourceTable($"sheet {name}") { SheetName = name, Hidden = hidden };
        ReadComments();
        using var reader = package.Read(part) ?? throw Refusal.Truncated();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    for (var i = reader.WInt("min"); i <= reader.WInt("max") && i <= MaxColumns; i++)
                    {
                        table.HiddenColumns.Add(i - 1);
                    }

                    break;
                case "row":
                    ReadRow(reader, table);
                    break;
                case "mergeCell":
                    Merge(reader.GetAttribute("ref") ?? "");
                    break;
            }
        }

        foreach (var (row, cells) in _rows.Values)
        {
            row.Cells.AddRange(cells);
            table.Rows.Add(row);
        }

        return table;
    }

    private void ReadRow(XmlReader reader, SourceTable table)
    {
        var number = reader.WInt("r", _last + 1);
        _last = number;
        var hidden = reader.GetAttribute("hidden") is "1" or "true";
        var cells = new List<SourceCell>();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                {
                    ReadCell(reader, number, cells);
                }
            }
        }

        if (cells.Count > 0)
        {
            _rows[number] = (new SourceRow(FormattableString.Invariant($"{table.Where}, row {number}")) { Hidden = hidden }, cells);
        }
    }

    private void ReadCell(XmlReader reader, int row, List<SourceCell> cells)
    {
        var column = Column(reader.GetAttribute("r")) ?? (cells.Count == 0 ? 0 : cells[^1].Column + 1);
        var style = reader.WInt("s", -1);
        var type = reader.GetAttribute("t");
        var (value, inline) = ReadValue(reader);
        if (column >= MaxColumns)
        {
            return;
        }

        var (text, date) = Content(type, value, inline, style);
        var fill = styles.Fill(style);
        fill = Colours.Word(fill) is null ? null : fill;
        var comment = _comments.GetValueOrDefault((row, column));
        if (text.Lines.Count > 0 || fill is not null || comment is not null)
        {
            cells.Add(new SourceCell(column, Dress(text, style, comment)) { Fill = fill, Date = date });
        }
    }

    private (string? Value, SourceText? Inline) ReadValue(XmlReader reader)
    {
        string? value = null;
        SourceText? inline = null;
        if (reader.IsEmptyElement)
        {
            return (null, null);
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is")
            {
                inline = XlsxStrings.ReadText(reader, theme);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v" && !reader.IsEmptyElement)
            {
                reader.Read();
                value = reader.NodeType == XmlNodeType.EndElement ? "" : reader.Value;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "f")
            {
                reader.SkipInside();
            }
        }

        return (value, inline);
    }

    private (SourceText Text, DateOnly? Date) Content(string? type, string? value, SourceText? inline, int style)
    {
        if (inline is not null)
        {
            return (inline, null);
        }

        if (string.IsNullOrEmpty(value))
        {
            return (SourceText.Empty, null);
        }

        switch (type)
        {
            case "s":
                return (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? strings.At(index) : SourceText.Empty, null);
            case "str" or "e":
                return (Plain(value), null);
            case "b":
                return (Plain(value == "1" ? "TRUE" : "FALSE"), null);
            case "d":
                return (Plain(value), DateOnly.TryParse(value.AsSpan(0, Math.Min(10, value.Length)), CultureInfo.InvariantCulture, out var day) ? day : null);
            default:
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                {
                    return (Plain(value), null);
                }

                var (shown, date) = XlsxNumbers.Show(number, styles.Format(style), from1904);
                return (Plain(shown), date);
        }
    }

    private static SourceText Plain(string value)
    {
        var text = new TextBuilder();
        text.StartLine(null, isListItem: false);
        XlsxStrings.Append(text, value, default);
        return text.Build();
    }

    /// <summary>Adds what the cell's own font and comment say to the look of its runs.</summary>
    private SourceText Dress(SourceText text, int style, string? comment)
    {
        var font = styles.Font(style);
        if (!font.Struck && !font.Red && !font.Bold && comment is null)
        {
            return text;
        }

        return new SourceText(text.Lines)
        {
            Struck = text.Struck || (font.Struck && text.Lines.Count > 0),
            Red = text.Red || (font.Red && text.Lines.Count > 0),
            Bold = text.Bold || (font.Bold && text.Lines.Count > 0),
            Hidden = comment is null ? text.Hidden : [new HiddenText("comment", comment)],
        };
    }

    /// <summary>The first cell of a merged range spans it; those below it continue it.</summary>
    private void Merge(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Column(range[..colon]) is not { } left || Column(range[(colon + 1)..]) is not { } right)
        {
            return;
        }

        var (top, bottom) = (RowNumber(range[..colon]), RowNumber(range[(colon + 1)..]));
        right = Math.Min(right, MaxColumns);
        for (var number = top; number <= bottom && bottom - top <= 20_000; number++)
        {
            if (!_rows.TryGetValue(number, out var row))
            {
                continue;
            }

            var first = row.Cells.FindIndex(cell => cell.Column == left);
            var kept = first >= 0 ? row.Cells[first] : null;
            row.Cells.RemoveAll(cell => cell.Column >= left && cell.Column <= right);
            var at = row.Cells.FindIndex(cell => cell.Column > right);
            row.Cells.Insert(at < 0 ? row.Cells.Count : at, new SourceCell(left, number == top ? kept?.Content ?? SourceText.Empty : SourceText.Empty)
            {
                Span = right - left + 1,
                Fill = kept?.Fill,
                Date = kept?.Date,
                ContinuesAbove = number > top,
            });
        }
    }

    private void ReadComments()
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        foreach (var (type, target) in XlsxSource.Links(package, part).Values)
        {
            if (type is not ("comments" or "threadedComment"))
            {
                continue;
            }

            using var reader = package.Read(XlsxSource.Full(folder, target));
            while (reader is not null && reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "comment" or "threadedComment" && reader.GetAttribute("ref") is { } at && Column(at) is { } column)
                {
                    _comments[(RowNumber(at), column)] = XlsxStrings.ReadText(reader, theme).Text;
                }
            }
        }
    }

    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > 20_000)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }

    private static int RowNumber(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
