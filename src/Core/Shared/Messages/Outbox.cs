using System.Net.Mail;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared.Messages;

/// <summary>What a message says. Never a child's name, a need or anything else a wrong reader should not see.</summary>
public sealed record MessageText(string Subject, string Body);

/// <summary>Adds messages to the unit of work: the caller's save writes them with what they tell of, or neither.</summary>
public sealed class Outbox(AppDb db, UkClock clock)
{
    /// <param name="areaId">The area it is about, or null.</param>
    /// <param name="key">One notice a key; a second with the same key is refused by the save.</param>
    /// <param name="to">One e-mail address.</param>
    /// <param name="text">Subject and body in plain text.</param>
    /// <exception cref="ArgumentException">Address or subject hold a line break or another control character, or the address is not one.</exception>
    public void Add(Guid? areaId, string key, string to, MessageText text)
    {
        if (to.Any(char.IsControl) || text.Subject.Any(char.IsControl) || !MailAddress.TryCreate(to, out var address) || address.Address != to)
        {
            throw new ArgumentException("A message goes to one plain address and has a subject of one line.", nameof(to));
        }

        var now = clock.RealUtcNow;
        db.OutboxMessages.Add(new OutboxMessage
        {
            OutboxMessageId = clock.NewId(),
            AreaId = areaId,
            Key = key,
            To = to,
            Subject = text.Subject,
            Body = text.Body,
            CreatedAt = now,
            NextTryAt = now,
        });
    }
}
