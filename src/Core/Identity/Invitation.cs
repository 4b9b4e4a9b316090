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

    /// <summary>When it was used or overtaken by a newer one. A second use at the same moment is refused by the save.</summary>
    public DateTime? UsedAt { get; set; }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.CodeHash).HasMaxLength(64);
        builder.Property(i => i.UsedAt).IsConcurrencyToken();
        builder.HasIndex(i => i.CodeHash).IsUnique();
        builder.HasIndex(i => i.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
