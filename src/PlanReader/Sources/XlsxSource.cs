using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Reads a workbook sheet by sheet.</summary>
internal static class XlsxSource
{
    public static SourceDocument Read(OfficePackage package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var links = Links(package, part);
        var theme = XlsxTheme.Of(package, Target(links, folder, "theme") ?? folder + "theme/theme1.xml");
        var styles = XlsxStyles.Read(package, Target(links, folder, "styles") ?? folder + "styles.xml", theme);
        var strings = XlsxStrings.Read(package, Target(links, folder, "sharedStrings") ?? folder + "sharedStrings.xml", theme);
        var document = new SourceDocument(SourceKind.Workbook);
        var (sheets, from1904) = Sheets(package, part);
        foreach (var (name, id, hidden) in sheets)
        {
            if (links.TryGetValue(id, out var link) && link.Type == "worksheet")
            {
                var sheet = new XlsxSheet(package, Full(folder, link.Target), styles, strings, theme, from1904);
                document.Blocks.Add(sheet.Read(name, hidden));
            }
        }

        document.Blocks.RemoveAll(block => block is SourceTable { Rows.Count: 0 });
        document.HasImages = package.Parts.Any(name => name.StartsWith(folder + "media/", StringComparison.OrdinalIgnoreCase));
        return document;
    }

    /// <summary>The relationships of a part: id to type and target.</summary>
    public static Dictionary<string, (string Type, string Target)> Links(OfficePackage package, string part)
    {
        var links = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        using var reader = package.Read($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
            {
                var type = reader.GetAttribute("Type") ?? "";
                links[reader.GetAttribute("Id") ?? ""] = (type[(type.LastIndexOf('/') + 1)..], reader.GetAttribute("Target") ?? "");
            }
        }

        return links;
    }

    /// <summary>A relationship's target as a part name.</summary>
    public static string Full(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target.TrimStart('/');
        }

        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            var slash = folder.TrimEnd('/').LastIndexOf('/');
            folder = slash < 0 ? "" : folder[..(slash + 1)];
        }

        return folder + target;
    }

    private static string? Target(Dictionary<string, (string Type, string Target)> links, string folder, string type) =>
        links.Values.Where(link => link.Type == type).Select(link => Full(folder, link.Target)).FirstOrDefault();

    private static (List<(string Name, string Id, bool Hidden)> Sheets, bool From1904) Sheets(OfficePackage package, string part)
    {
        var sheets = new List<(string, string, bool)>();
        var from1904 = false;
        using var reader = package.Read(part) ?? throw Refusal.Truncated();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                from1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet")
            {
                sheets.Add((reader.GetAttribute("name") ?? "", Id(reader), reader.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return (sheets, from1904);
    }

    private static string Id(XmlReader reader) =>
        reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "";
}
