using System.IO.Compression;
using System.Security;
using System.Text;

namespace Waymark.PlanReader.Tests.Samples;

/// <summary>Writes small Word documents, part by part, as Word would.</summary>
internal sealed class WordFile
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly StringBuilder _body = new();
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    public WordFile Title(string text) => Styled("Title", text);

    public WordFile Heading(string text) => Styled("Heading1", text);

    public WordFile Paragraph(string text) => Xml($"<w:p>{Run(text)}</w:p>");

    public WordFile Bullet(string text) => Xml($"<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>{Run(text)}</w:p>");

    public WordFile Xml(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public WordFile Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public WordFile Table(params WordCell[][] rows)
    {
        _body.Append("<w:tbl><w:tblPr/>");
        foreach (var row in rows)
        {
            _body.Append("<w:tr>");
            foreach (var cell in row)
            {
                _body.Append(Cell(cell));
            }

            _body.Append("</w:tr>");
        }

        return Xml("</w:tbl>");
    }

    public MemoryStream Build()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespace}><w:body>{_body}<w:sectPr/></w:body></w:document>");
            foreach (var (name, content) in _parts)
            {
                Add(zip, name, content);
            }
        }

        file.Position = 0;
        return file;
    }

    public ReadPlan Read() => PlanDocument.Read(Build(), "plan.docx");

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr>{string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t>"))}</w:r>";

    public static string Root(string name, string content) => $"<w:{name} {Namespace}>{content}</w:{name}>";

    private static string Cell(WordCell cell)
    {
        var properties = (cell.Span > 1 ? $"<w:gridSpan w:val=\"{cell.Span}\"/>" : "")
            + (cell.Merge is { } merge ? $"<w:vMerge w:val=\"{merge}\"/>" : "")
            + (cell.Fill is { } fill ? $"<w:shd w:val=\"clear\" w:fill=\"{fill}\"/>" : "");
        var look = (cell.Struck ? "<w:strike/>" : "") + (cell.Red ? "<w:color w:val=\"FF0000\"/>" : "");
        return $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{cell.Runs ?? Run(cell.Text, look)}</w:p></w:tc>";
    }

    private WordFile Styled(string style, string text) => Xml($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>");

    internal static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
