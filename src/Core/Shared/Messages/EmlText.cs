using System.Globalization;
using System.Text;

namespace Waymark.Core.Shared.Messages;

/// <summary>A message as a file (RFC 5322): headers of printable ASCII, the text as base 64 of UTF-8.</summary>
public static class EmlText
{
    public static string Of(OutboxMessage message, string from)
    {
        var text = new StringBuilder();
        Header(text, "From", from);
        Header(text, "To", message.To.All(char.IsAscii) ? message.To : Encoded(message.To));
        Header(text, "Subject", Encoded(message.Subject));
        Header(text, "Date", message.CreatedAt.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Header(text, "Message-ID", MessageId(message, "waymark.invalid"));
        Header(text, "Auto-Submitted", "auto-generated");
        Header(text, "MIME-Version", "1.0");
        Header(text, "Content-Type", "text/plain; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "base64");
        text.Append("\r\n");
        foreach (var line in Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Body)).Chunk(76))
        {
            text.Append(line).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The same for every try, so that a mail server or reader can tell a copy.</summary>
    public static string MessageId(OutboxMessage message, string host) => $"<{message.OutboxMessageId:N}@{host}>";

    /// <summary>The parts of a message file written by <see cref="Of"/>.</summary>
    public static (string To, string Subject, DateTime Date, string Body) Read(string eml)
    {
        var parts = eml.Split("\r\n\r\n", 2);
        var headers = parts[0].Split("\r\n").Select(h => h.Split(": ", 2)).ToDictionary(h => h[0], h => h[1], StringComparer.Ordinal);
        var date = DateTime.ParseExact(headers["Date"], "ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return (Decoded(headers["To"]), Decoded(headers["Subject"]), date, Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])));
    }

    private static void Header(StringBuilder text, string name, string value)
    {
        if (value.Any(c => char.IsControl(c) || !char.IsAscii(c)))
        {
            throw new InvalidOperationException($"The header {name} would hold a line break or another control character.");
        }

        text.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    private static string Encoded(string text) => "=?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) + "?=";

    private static string Decoded(string header) => header.StartsWith("=?utf-8?B?", StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Convert.FromBase64String(header["=?utf-8?B?".Length..^2]))
        : header;
}
