using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Waymark.PlanReader.Tests.Samples;

/// <summary>One cell of a workbook made for a test: text, a number or a typed date.</summary>
internal sealed record SheetCell(object? Value)
{
    /// <summary>0 plain, 1 dd/mm/yyyy, 2 mmm-yy, 3 per cent, 4 red, 5 amber, 6 green fill, 7 struck.</summary>
    public int Style { get; init; }

    public static implicit operator SheetCell(string? text) => new((object?)text);

    public static SheetCell Day(int year, int month, int day) => new((object)new DateOnly(year, month, day)) { Style = 1 };
}

/// <summary>Writes small workbooks, part by part, as Excel would.</summary>
internal sealed class WorkbookFile
{
    private readonly List<(string Name, string State, string Xml, string Comments)> _sheets = [];

    public WorkbookFile Sheet(string name, SheetCell[][] rows, string merges = "", string state = "visible", int[]? hiddenRows = null, int? hiddenColumn = null, (string At, string Text)? comment = null)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (hiddenColumn is { } column)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<cols><col min=\"{column}\" max=\"{column}\" hidden=\"1\"/></cols>");
        }

        xml.Append("<sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\"{(hiddenRows?.Contains(r + 1) == true ? " hidden=\"1\"" : "")}>");
            for (var c = 0; c < rows[r].Length; c++)
            {
                xml.Append(Cell(rows[r][c], $"{(char)('A' + c)}{r + 1}"));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merges.Length > 0)
        {
            xml.Append("<mergeCells>").AppendJoin("", merges.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        }

        xml.Append("</worksheet>");
        _sheets.Add((name, state, xml.ToString(), comment is { } note
            ? $"<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><commentList><comment ref=\"{note.At}\" authorId=\"0\"><text><t>{note.Text}</t></text></comment></commentList></comments>" : ""));
        return this;
    }

    public MemoryStream Build()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            WordFile.Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            WordFile.Add(zip, "_rels/.rels", Relations(("r1", "officeDocument", "xl/workbook.xml")));
            WordFile.Add(zip, "xl/workbook.xml", Workbook());
            WordFile.Add(zip, "xl/_rels/workbook.xml.rels", Relations([.. _sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml")), ("st", "styles", "styles.xml")]));
            WordFile.Add(zip, "xl/styles.xml", Styles);
            for (var i = 0; i < _sheets.Count; i++)
            {
                WordFile.Add(zip, $"xl/worksheets/sheet{i}.xml", _sheets[i].Xml);
                if (_sheets[i].Comments.Length > 0)
                {
                    WordFile.Add(zip, $"xl/worksheets/_rels/sheet{i}.xml.rels", Relations(("c", "comments", $"../comments{i}.xml")));
                    WordFile.Add(zip, $"xl/comments{i}.xml", _sheets[i].Comments);
                }
            }
        }

        file.Position = 0;
        return file;
    }

    public ReadPlan Read() => PlanDocument.Read(Build(), "plan.xlsx");

    private static string Cell(SheetCell cell, string at) => cell.Value switch
    {
        null or "" => cell.Style == 0 ? "" : $"<c r=\"{at}\" s=\"{cell.Style}\"/>",
        DateOnly date => $"<c r=\"{at}\" s=\"{cell.Style}\"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        double number => $"<c r=\"{at}\" s=\"{cell.Style}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>",
        var text => $"<c r=\"{at}\" s=\"{cell.Style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text.ToString())}</t></is></c>",
    };

    private string Workbook() =>
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
        + string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i}\"/>"))
        + "</sheets></workbook>";

    private static string Relations(params (string Id, string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select(link => $"<Relationship Id=\"{link.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{link.Type}\" Target=\"{link.Target}\"/>"))
        + "</Relationships>";

    private const string Styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<fonts><font/><font><strike/></font></fonts>"
        + "<fills><fill><patternFill/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC000\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF00B050\"/></patternFill></fill></fills>"
        + "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"9\"/><xf fillId=\"1\"/><xf fillId=\"2\"/><xf fillId=\"3\"/><xf fontId=\"1\"/></cellXfs></styleSheet>";
}
