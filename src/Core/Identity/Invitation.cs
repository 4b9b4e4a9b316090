using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Identity;

/// <summary>A one-time code that lets a person set a password. Only its hash is kept.</summary>
public sealed class Invitation
{
    public required Guid InvitationId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public required string CodeHash { get; init; }
    public required DateTime MadeAt { get; init; }
    public required DateTime ExpiresAt { get; init; }
    public DateTime? UsedAt { get; set; }
}

/// <summary>A signed-in browser. The cookie holds only the id, so signing out ends it at once, wherever it is.</summary>
public sealed class Session
{
    public required Guid SessionId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>The protected sign-in ticket.</summary>
    public required byte[] Ticket { get; set; }
    public required DateTime StartedAt { get; init; }
    public required DateTime SeenAt { get; set; }

    /// <summary>Browser and system in a few words, for the person's own list.</summary>
    public required string Device { get; init; }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.CodeHash).HasMaxLength(64);
        builder.HasIndex(i => i.CodeHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(s => s.Device).HasMaxLength(200);
        builder.HasIndex(s => s.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
