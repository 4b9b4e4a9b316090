using System.Net;
using System.Net.Mail;
using System.Text;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Shared.Messages;

/// <summary>Carries one message out of the house.</summary>
public abstract class MailTransport
{
    /// <exception cref="Exception">It could not be sent; it will be tried again.</exception>
    public abstract Task SendAsync(OutboxMessage message, CancellationToken ct);

    /// <summary>Reads <c>folder:PATH</c> or <c>smtp://[user:password@]host[:port]?from=ADDRESS[&amp;tls=no]</c>.</summary>
    /// <exception cref="RuleBroken">The setting cannot be used; the message names it.</exception>
    public static MailTransport Of(string? setting, DataFolder folder)
    {
        if (setting is null)
        {
            return new FolderTransport(folder.Mail);
        }

        if (setting.StartsWith("folder:", StringComparison.Ordinal) && setting.Length > "folder:".Length)
        {
            return new FolderTransport(Path.GetFullPath(setting["folder:".Length..]));
        }

        return Uri.TryCreate(setting, UriKind.Absolute, out var uri) && uri.Scheme == "smtp" && uri.Host.Length > 0 && SmtpTransport.SenderOf(uri) is { } sender
            ? new SmtpTransport(uri, sender)
            : throw new RuleBroken("WAYMARK_MAIL must be folder:PATH or smtp://user:password@host:587?from=waymark@example.org.");
    }
}

/// <summary>Writes each message as a file that mail programs open: for development, and for a mail gateway that picks files up.</summary>
public sealed class FolderTransport(string path) : MailTransport
{
    public string Path => path;

    public override async Task SendAsync(OutboxMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(path);
        var file = System.IO.Path.Combine(path, message.OutboxMessageId.ToString("N") + ".eml");
        var draft = file + ".draft";
        File.Delete(draft);
        await Task.Run(() => DataFolder.WriteDurably(draft, Encoding.ASCII.GetBytes(EmlText.Of(message, "Waymark <waymark@localhost>"))), ct);
        File.Move(draft, file, overwrite: true);
    }
}

/// <summary>Hands each message to a mail server, with STARTTLS unless the setting says otherwise.</summary>
public sealed class SmtpTransport(Uri server, MailAddress sender) : MailTransport
{
    public override async Task SendAsync(OutboxMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient(server.Host, server.IsDefaultPort || server.Port < 0 ? 25 : server.Port)
        {
            EnableSsl = !server.Query.Contains("tls=no", StringComparison.Ordinal),
            Timeout = 30_000,
        };
        if (server.UserInfo.Split(':') is [var user, var password])
        {
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        }

        using var mail = new MailMessage(sender, new MailAddress(message.To))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Body,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", EmlText.MessageId(message, sender.Host));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        await client.SendMailAsync(mail, ct);
    }

    internal static MailAddress? SenderOf(Uri server)
    {
        var from = server.Query.TrimStart('?').Split('&').FirstOrDefault(p => p.StartsWith("from=", StringComparison.Ordinal));
        return from is not null && MailAddress.TryCreate(Uri.UnescapeDataString(from["from=".Length..]), "Waymark", out var address) ? address : null;
    }
}
