using System.Buffers;
using System.Globalization;
using System.Text;

namespace Waymark.Core.Shared.Documents;

/// <summary>A table as CSV: UTF-8 with a mark that Excel knows, CRLF, every formula sign made harmless.</summary>
public static class CsvFile
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\"\r\n\t'");

    public static byte[] Write(Sheet sheet)
    {
        var text = new StringBuilder();
        Line(text, sheet.Columns.Select(object? (c) => c.Heading));
        foreach (var row in sheet.Rows)
        {
            Line(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<object?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value)
    {
        var words = value switch
        {
            null => "",
            string s => PlainText.ForSpreadsheet(s),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
        };
        return words.AsSpan().ContainsAny(_quoted) ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : words;
    }
}
