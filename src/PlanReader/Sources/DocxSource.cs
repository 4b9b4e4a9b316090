using System.Globalization;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Reads a Word document in one forward pass.</summary>
internal sealed class DocxSource
{
    private const int MaxNesting = 40;

    private readonly DocxNumbering _numbering;
    private readonly IReadOnlyDictionary<string, string> _comments;
    private readonly SourceDocument _document = new(SourceKind.Word);
    private int _tables;
    private int _nesting;

    private DocxSource(DocxNumbering numbering, IReadOnlyDictionary<string, string> comments)
    {
        _numbering = numbering;
        _comments = comments;
    }

    public static SourceDocument Read(OfficePackage package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var reader = package.Read(part) ?? throw Refusal.Truncated();
        var source = new DocxSource(
            DocxNumbering.Read(package, folder + "numbering.xml"),
            DocxComments.Read(package, folder + "comments.xml"));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "body")
            {
                source.ReadBlocks(reader, source._document.Blocks);
            }
        }

        foreach (var notes in (string[])["footnotes.xml", "endnotes.xml"])
        {
            using var note = package.Read(folder + notes);
            source.ReadNotes(note);
        }

        source._document.HasImages = package.Parts.Any(name => name.StartsWith(folder + "media/", StringComparison.OrdinalIgnoreCase));
        return source._document;
    }

    private void ReadNotes(XmlReader? reader)
    {
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "footnote" or "endnote")
            {
                ReadBlocks(reader, _document.Blocks);
            }
        }
    }

    private void ReadBlocks(XmlReader reader, List<SourceBlock> into)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        if (++_nesting > MaxNesting)
        {
            throw Refusal.Truncated();
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "p":
                    ReadParagraph(reader, into);
                    break;
                case "tbl":
                    ReadTable(reader, into);
                    break;
                case "Fallback" or "sdtPr" or "sectPr":
                    reader.SkipInside();
                    break;
            }
        }

        _nesting--;
    }

    private void ReadParagraph(XmlReader reader, List<SourceBlock> into)
    {
        var text = new TextBuilder();
        var beside = new List<SourceBlock>();
        var style = ReadParagraphInto(reader, text, beside);
        var content = text.Build();
        if (content.Lines.Count > 0 || content.Hidden.Count > 0)
        {
            into.Add(new SourceParagraph("paragraph", content)
            {
                IsTitle = style.Equals("Title", StringComparison.OrdinalIgnoreCase),
                HeadingLevel = HeadingLevel(style),
            });
        }

        into.AddRange(beside);
    }

    private static int HeadingLevel(string style) =>
        style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(style.AsSpan(7).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? level
            : 0;

    /// <summary>Appends one paragraph to a paragraph's or cell's text; text boxes go beside it. Returns the style's id.</summary>
    private string ReadParagraphInto(XmlReader reader, TextBuilder text, List<SourceBlock> beside)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var run = new DocxRun(text);
        var style = "";
        var started = false;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                run.Leave(reader);
                continue;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "pPr":
                    var properties = DocxParagraphProperties.Read(reader);
                    style = properties.Style;
                    StartLine(text, properties);
                    started = true;
                    break;
                case "txbxContent":
                    ReadBlocks(reader, beside);
                    break;
                case "Fallback" or "sdtPr":
                    reader.SkipInside();
                    break;
                case "commentReference" when reader.W("id") is { } id && _comments.TryGetValue(id, out var comment):
                    text.Hide("comment", comment);
                    break;
                default:
                    if (!started)
                    {
                        text.StartLine(null, isListItem: false);
                        started = true;
                    }

                    run.Enter(reader);
                    break;
            }
        }

        text.EndLine();
        return style;
    }

    private void StartLine(TextBuilder text, DocxParagraphProperties properties)
    {
        var (list, level) = (properties.List, properties.Level);
        if (list is null && _numbering.TryStyle(properties.Style, out var styled, out var styledLevel))
        {
            (list, level) = (styled, styledLevel);
        }

        var label = list is null or "0" ? null : _numbering.Next(list, level);
        text.StartLine(label, list is not (null or "0") || properties.Style.StartsWith("ListBullet", StringComparison.OrdinalIgnoreCase));
    }

    private void ReadTable(XmlReader reader, List<SourceBlock> into)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        if (++_nesting > MaxNesting)
        {
            throw Refusal.Truncated();
        }

        var table = new SourceTable($"table {++_tables}");
        into.Add(table);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "tr")
            {
                ReadRow(reader, table, into);
            }
            else if (reader.LocalName is "Fallback" or "sdtPr" or "tblPr" or "tblGrid")
            {
                reader.SkipInside();
            }
        }

        _nesting--;
    }

    private void ReadRow(XmlReader reader, SourceTable table, List<SourceBlock> beside)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var cells = new List<SourceCell>();
        var (header, hidden, deleted) = (false, false, false);
        var column = 0;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "tc":
                    var cell = ReadCell(reader, column, beside);
                    cells.Add(cell);
                    column += cell.Span;
                    break;
                case "tblHeader":
                    header = reader.WOn();
                    break;
                case "gridBefore":
                    column += Math.Clamp(reader.WInt("val"), 0, 100);
                    break;
                case "hidden":
                    hidden = reader.WOn();
                    break;
                case "del":
                    deleted = true;
                    break;
                case "Fallback" or "sdtPr" or "tblPrEx":
                    reader.SkipInside();
                    break;
            }
        }

        var row = new SourceRow($"{table.Where}, row {table.Rows.Count + 1}") { IsMarkedHeader = header, Hidden = hidden, Deleted = deleted };
        row.Cells.AddRange(cells);
        table.Rows.Add(row);
    }

    private SourceCell ReadCell(XmlReader reader, int column, List<SourceBlock> beside)
    {
        var text = new TextBuilder();
        var span = 1;
        string? fill = null;
        var continues = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (reader.LocalName)
                {
                    case "p":
                        ReadParagraphInto(reader, text, beside);
                        break;
                    case "tbl":
                        ReadNested(reader, text, beside);
                        break;
                    case "gridSpan":
                        span = Math.Clamp(reader.WInt("val", 1), 1, 200);
                        break;
                    case "vMerge":
                        continues = reader.W("val") is not "restart";
                        break;
                    case "shd":
                        fill = Hex(reader.W("fill"));
                        break;
                    case "Fallback" or "sdtPr":
                        reader.SkipInside();
                        break;
                }
            }
        }

        return new SourceCell(column, text.Build()) { Span = span, Fill = fill, ContinuesAbove = continues };
    }

    /// <summary>A table inside a cell is read as lines of that cell.</summary>
    private void ReadNested(XmlReader reader, TextBuilder text, List<SourceBlock> beside)
    {
        var inner = new List<SourceBlock>();
        ReadTable(reader, inner);
        _tables--;
        foreach (var block in inner)
        {
            if (block is SourceTable table)
            {
                foreach (var line in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines))
                {
                    text.StartLine(line.Label, line.IsListItem);
                    text.Append(line.Text, default);
                }
            }
            else
            {
                beside.Add(block);
            }
        }

        text.EndLine();
    }

    private static string? Hex(string? fill) => fill is { Length: 6 } && fill != "FFFFFF" ? fill.ToUpperInvariant() : null;
}
