using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Shared.History;

/// <summary>One act in an area's history: who, when, what and why. Never edited, never deleted.</summary>
public sealed class Change
{
    public required Guid ChangeId { get; init; }

    /// <summary>The area whose chain it stands in; <see cref="Guid.Empty"/> is the installation itself.</summary>
    public required Guid AreaId { get; init; }

    /// <summary>1, 2, 3 … within the area, without gaps. Order by this, never by time.</summary>
    public long Sequence { get; internal set; }
    public required DateTime At { get; init; }

    /// <summary>Null when the system or an operator's command acted.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The name at the time.</summary>
    public required string PersonName { get; init; }

    /// <summary>Stable name of the event, such as action.updated; the payload's version stands beside it.</summary>
    public required string EventName { get; init; }
    public required int EventVersion { get; init; }
    public string? Reason { get; init; }

    /// <summary>The event as JSON; null after retention removed it (the digest stays, so the chain holds).</summary>
    public string? Payload { get; init; }

    /// <summary>Keyed digest of reason and payload, in hexadecimal.</summary>
    public required string PayloadDigest { get; init; }
    public string PreviousHash { get; internal set; } = "";
    public string Hash { get; internal set; } = "";
    public List<ChangeSubject> Subjects { get; init; } = [];
}

/// <summary>A record that a change is about; a change may be about several.</summary>
public sealed class ChangeSubject
{
    public required Guid ChangeId { get; init; }
    public required string Kind { get; init; }
    public required Guid SubjectId { get; init; }
}

/// <summary>The newest link of an area's chain. Its row is what serialises writers.</summary>
public sealed class HistoryHead
{
    public required Guid AreaId { get; init; }
    public long Sequence { get; init; }
    public string Hash { get; init; } = "";
}

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>, IEntityTypeConfiguration<ChangeSubject>, IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasIndex(c => new { c.AreaId, c.Sequence }).IsUnique();
        builder.Property(c => c.EventName).HasMaxLength(80);
        builder.Property(c => c.PersonName).HasMaxLength(200);
        builder.Property(c => c.PayloadDigest).HasMaxLength(64);
        builder.Property(c => c.PreviousHash).HasMaxLength(64);
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.HasMany(c => c.Subjects).WithOne().HasForeignKey(s => s.ChangeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChangeSubject> builder)
    {
        builder.HasKey(s => new { s.ChangeId, s.Kind, s.SubjectId });
        builder.HasIndex(s => new { s.SubjectId, s.ChangeId });
        builder.Property(s => s.Kind).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.HasKey(h => h.AreaId);
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new HistoryHead { AreaId = Guid.Empty });
    }
}
