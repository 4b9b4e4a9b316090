using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Identity;

/// <summary>Someone who signs in, or is named and may be invited. What they may do comes from their seats.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public required string Name { get; set; }

    /// <summary>Set when an administrator marks the person as gone; they can no longer sign in, their seats are vacant.</summary>
    public DateTime? LeftAt { get; set; }
    public DateTime? LastSignedInAt { get; set; }
    public DateTime? TermsSeenAt { get; set; }

    /// <summary>The secret that the authenticator app shares, protected by the installation's keys; null until two-step sign-in is set up.</summary>
    public string? TwoStepKey { get; set; }

    /// <summary>The newest 30-second step whose code was used: that code and older ones are dead.</summary>
    public long? LastTwoStep { get; set; }
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(200);
        builder.Property(p => p.Email).HasMaxLength(320);
        builder.Property(p => p.TwoStepKey).HasMaxLength(400);
        builder.Property(p => p.NormalizedEmail).HasMaxLength(320);
    }
}
