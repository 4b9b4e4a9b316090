using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>
/// A wrong try at signing in. Kept by digests of the e-mail address typed and of the browser's address, whether or
/// not there is such an account, so that an unknown account is locked like a known one; removed after a day.
/// </summary>
public sealed class SignInAttempt
{
    public required Guid SignInAttemptId { get; init; }

    /// <summary>Keyed digest, in hexadecimal.</summary>
    public required string Account { get; init; }

    /// <summary>Keyed digest, in hexadecimal.</summary>
    public required string Address { get; init; }
    public required DateTime At { get; init; }
}

internal sealed class SignInAttemptMapping : IEntityTypeConfiguration<SignInAttempt>
{
    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        builder.Property(a => a.Account).HasMaxLength(64);
        builder.Property(a => a.Address).HasMaxLength(64);
        builder.HasIndex(a => new { a.Account, a.At });
        builder.HasIndex(a => new { a.Address, a.At });
        builder.HasIndex(a => a.At);
    }
}
