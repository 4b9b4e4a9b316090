using Microsoft.AspNetCore.Authorization;
using Waymark.Core.Shared.Messages;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Dev;

/// <summary>The messages this installation wrote to its mail folder. Exists in Development only.</summary>
[AllowAnonymous]
public sealed class MailModel(MailTransport transport) : WaymarkPage
{
    private const int Most = 50;

    public sealed record Mail(string To, string Subject, DateTime Date, string Body);

    public bool IsFolder => transport is FolderTransport;

    public IReadOnlyList<Mail> Messages { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        if (transport is not FolderTransport folder || !Directory.Exists(folder.Path))
        {
            return;
        }

        var mails = new List<Mail>();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.eml").OrderDescending(StringComparer.Ordinal).Take(Most))
        {
            var (to, subject, date, body) = EmlText.Read(await System.IO.File.ReadAllTextAsync(file, ct));
            mails.Add(new Mail(to, subject, date, body));
        }

        Messages = mails;
    }
}
