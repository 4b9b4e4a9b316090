using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>Files that are not zip packages: text and separated values, in whatever encoding they came.</summary>
internal static class PlainSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceDocument Read(MemoryStream bytes, string fileName)
    {
        var span = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        RefuseKnown(span);
        var text = Decode(span);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Refusal.Empty();
        }

        RefuseBinary(text);
        var extension = Path.GetExtension(fileName);
        return extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) || extension.Equals(".tsv", StringComparison.OrdinalIgnoreCase)
            ? DelimitedSource.Read(text)
            : TextSource.Read(text);
    }

    private static void RefuseKnown(ReadOnlySpan<byte> span)
    {
        if (span.StartsWith("%PDF"u8))
        {
            throw Refusal.WrongType("The file is a PDF, which cannot be read yet.");
        }

        if (span.StartsWith("{\\rtf"u8))
        {
            throw Refusal.WrongType("The file is rich text (.rtf).");
        }
    }

    private static void RefuseBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001E' or '\u001F') ? 1 : 0;
            if (c == '\0' || controls > 20 + (text.Length / 200))
            {
                throw Refusal.WrongType("The file is not text.");
            }
        }

        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.WrongType("The file is a web page, which cannot be read yet.");
        }
    }

    private static string Decode(ReadOnlySpan<byte> span)
    {
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8.GetString(span[3..]);
        }

        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(span[2..]);
        }

        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(span[2..]);
        }

        try
        {
            return Strict.GetString(span);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(span);
        }
    }
}
