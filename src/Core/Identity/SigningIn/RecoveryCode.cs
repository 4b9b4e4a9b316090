using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>One of ten codes that each stand in for the authenticator app once. Only the hash is kept.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many a person gets at a time.</summary>
    public const int Count = 10;

    public required Guid RecoveryCodeId { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the code, in hexadecimal. A code has 78 random bits, so a slow hash adds nothing.</summary>
    public required string CodeHash { get; init; }

    /// <summary>A second use at the same moment is refused by the save.</summary>
    public DateTime? UsedAt { get; set; }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.Property(c => c.CodeHash).HasMaxLength(64);
        builder.Property(c => c.UsedAt).IsConcurrencyToken();
        builder.HasIndex(c => new { c.PersonId, c.CodeHash }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
