using System.Text;

namespace Waymark.Core.Shared.Files;

/// <summary>Text files as offices save them: UTF-8 with or without a mark, UTF-16, or Windows-1252.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without its mark.</summary>
    /// <exception cref="RuleBroken">The bytes are no text.</exception>
    public static string Decode(string field, byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [not 0, 0, not 0, 0, ..] => Encoding.Unicode.GetString(bytes),
            [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Utf8(bytes) ?? Encoding.GetEncoding(1252).GetString(bytes),
        };
        return text is not null && !text.Any(c => c is '\0' or '\uFFFD' || (char.IsControl(c) && c is not ('\r' or '\n' or '\t')))
            ? text
            : throw new RuleBroken(field, "This file is not text. Save it as CSV (comma delimited), then choose it again.");
    }

    private static string? Utf8(byte[] bytes)
    {
        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
