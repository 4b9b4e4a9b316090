using System.IO.Compression;
using Waymark.Core.Shared;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Whether an uploaded file may be a plan: its size, its name, and that its content is what the name says.</summary>
internal static class UploadedFile
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The content type to keep the file under.</summary>
    /// <exception cref="RuleBroken">The file cannot be taken; the sentence says what to do.</exception>
    public static string ContentType(string name, byte[] content)
    {
        if (content.Length == 0)
        {
            throw Refused("The file is empty. Choose the file that holds the plan");
        }

        if (content.Length > ImportPlan.MostBytes)
        {
            throw Refused("The file is larger than 25 MB. Save it without pictures, or split it, and upload it again");
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        var type = extension switch
        {
            ".docx" => Word,
            ".xlsx" => Excel,
            ".csv" => "text/csv",
            ".tsv" => "text/tab-separated-values",
            ".txt" => "text/plain",
            ".doc" or ".rtf" or ".odt" => throw Refused("This is an older or different kind of document. Open it in Word, save it as .docx and upload that"),
            ".xls" or ".ods" => throw Refused("This is an older or different kind of workbook. Open it in Excel, save it as .xlsx and upload that"),
            ".docm" or ".xlsm" => throw Refused("Files with macros are not taken. Save it as .docx or .xlsx and upload that"),
            ".pdf" => throw Refused("A PDF cannot be read as a plan yet. Upload the Word or Excel file it was made from"),
            _ => throw Refused("Upload the plan as a Word document (.docx), an Excel workbook (.xlsx), or as .csv, .tsv or .txt"),
        };
        if (Kind(content) is var kind && kind != type && (kind is not null || type is Word or Excel))
        {
            throw Refused($"The name ends in {extension}, but the content is something else. Open the plan in the program it was made with, save it again and upload that");
        }

        return type;
    }

    /// <summary>What the bytes are; null for text.</summary>
    private static string? Kind(byte[] content)
    {
        ReadOnlySpan<byte> start = content.AsSpan(0, Math.Min(8, content.Length));
        if (start.StartsWith("%PDF"u8))
        {
            return "application/pdf";
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw Refused("The file is locked with a password, or is from an older version of Office. Open it, save it without a password as .docx or .xlsx, and upload that");
        }

        return start.StartsWith("PK"u8) ? OfficeKind(content) : null;
    }

    private static string OfficeKind(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return zip switch
            {
                _ when zip.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) => Word,
                _ when zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) => Excel,
                _ => "application/zip",
            };
        }
        catch (InvalidDataException)
        {
            throw Refused("The file is damaged or was cut short. Download or save it again and upload that");
        }
    }

    private static RuleBroken Refused(string sentence) => new("Document", sentence);
}
