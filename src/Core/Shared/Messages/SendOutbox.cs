using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared.Messages;

/// <summary>Sends what is due. Several nodes may run it at once: each message is claimed by one conditional update.</summary>
[Operation]
public sealed class SendOutbox(AppDb db, UkClock clock, MailTransport transport)
{
    /// <summary>A message that could not be sent for this long is left; its error stays to be seen.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(7);

    /// <summary>What the text is replaced by once sent: it may have held a one-time link.</summary>
    public const string TextRemoved = "(removed once sent)";

    /// <summary>A claim whose sender died is open again after this long.</summary>
    private static readonly TimeSpan _claim = TimeSpan.FromMinutes(2);

    /// <summary>Sends all that is due now and returns how many went out.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var sent = 0;
        while (await ClaimAsync(ct) is { } message)
        {
            sent += await SendAsync(message, ct) ? 1 : 0;
        }

        return sent;
    }

    private async Task<OutboxMessage?> ClaimAsync(CancellationToken ct)
    {
        while (true)
        {
            var now = clock.RealUtcNow;
            var open = now - GivenUpAfter;
            var next = await db.OutboxMessages.AsNoTracking()
                .Where(m => m.SentAt == null && m.NextTryAt <= now && m.CreatedAt > open)
                .OrderBy(m => m.NextTryAt).FirstOrDefaultAsync(ct);
            if (next is null)
            {
                return null;
            }

            var claimed = await db.OutboxMessages
                .Where(m => m.OutboxMessageId == next.OutboxMessageId && m.SentAt == null && m.NextTryAt == next.NextTryAt)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, now + _claim).SetProperty(m => m.Tries, m => m.Tries + 1), ct);
            if (claimed == 1)
            {
                next.Tries++;
                return next;
            }
        }
    }

    private async Task<bool> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        var row = db.OutboxMessages.Where(m => m.OutboxMessageId == message.OutboxMessageId);
        try
        {
            await transport.SendAsync(message, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            var error = failure.GetBaseException().Message;
            var next = clock.RealUtcNow + Wait(message.Tries);
            await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.LastError, error[..Math.Min(error.Length, 500)]).SetProperty(m => m.NextTryAt, next), CancellationToken.None);
            return false;
        }

        var now = clock.RealUtcNow;
        await row.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.SentAt, now).SetProperty(m => m.LastError, (string?)null).SetProperty(m => m.Body, TextRemoved), CancellationToken.None);
        return true;
    }

    /// <summary>One, two, four … minutes, up to an hour.</summary>
    private static TimeSpan Wait(int tries) => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, Math.Min(tries - 1, 10))));
}
