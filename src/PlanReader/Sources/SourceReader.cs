using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Tells by content, not by name, what a file is, and reads it into the neutral form.</summary>
internal static class SourceReader
{
    private const int MaxBytes = 50_000_000;

    public static SourceDocument Read(Stream content, string fileName)
    {
        using var bytes = Buffer(content);
        var start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(bytes.Length, 8));
        if (start.Length == 0)
        {
            throw Refusal.Empty();
        }

        if (start.StartsWith("PK"u8))
        {
            return ReadPackage(bytes);
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw OldOffice.Refuse(bytes);
        }

        return PlainSource.Read(bytes, fileName);
    }

    private static SourceDocument ReadPackage(MemoryStream bytes)
    {
        using var package = OfficePackage.Open(bytes);
        if (package.Parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.Macro();
        }

        try
        {
            var main = MainPart(package);
            if (main is null)
            {
                throw Refusal.WrongType("The file is a zip archive, not a document.");
            }

            return main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) ? DocxSource.Read(package, main)
                : main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? XlsxSource.Read(package, main)
                : throw Refusal.WrongType("The file is neither a Word document nor an Excel workbook.");
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or EndOfStreamException)
        {
            throw Refusal.Truncated();
        }
    }

    private static string? MainPart(OfficePackage package)
    {
        using var reader = package.Read("_rels/.rels");
        string? main = null;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                && reader.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            {
                main = reader.GetAttribute("Target")?.TrimStart('/');
            }
        }

        return main is not null && package.Has(main) ? main : package.Has("word/document.xml") ? "word/document.xml" : package.Has("xl/workbook.xml") ? "xl/workbook.xml" : null;
    }

    private static MemoryStream Buffer(Stream content)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[81_920];
        int read;
        while ((read = content.Read(chunk)) > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > MaxBytes)
            {
                throw Refusal.TooLarge();
            }
        }

        bytes.Position = 0;
        return bytes;
    }
}
