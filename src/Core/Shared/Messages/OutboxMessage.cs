using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Shared.Messages;

/// <summary>An e-mail to one person, written in the same transaction as what it tells of, sent afterwards, recorded once.</summary>
public sealed class OutboxMessage
{
    public required Guid OutboxMessageId { get; init; }
    public Guid? AreaId { get; init; }

    /// <summary>One notice a key: a second message with the same key is a mistake and is refused.</summary>
    public required string Key { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }

    /// <summary>Plain text; removed once sent, because it may hold a one-time link.</summary>
    public required string Body { get; set; }
    public required DateTime CreatedAt { get; init; }

    /// <summary>Not tried before this instant; moves on after each failure.</summary>
    public required DateTime NextTryAt { get; set; }
    public int Tries { get; set; }
    public string? LastError { get; set; }
    public DateTime? SentAt { get; set; }
}

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(m => m.Key).HasMaxLength(200);
        builder.Property(m => m.To).HasMaxLength(320);
        builder.Property(m => m.Subject).HasMaxLength(300);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => new { m.SentAt, m.NextTryAt });
    }
}
