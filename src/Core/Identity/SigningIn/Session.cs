using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>How a session was begun.</summary>
public enum SessionKind
{
    /// <summary>Password and second step.</summary>
    TwoStep,

    /// <summary>A button on the demonstration's page; honoured in Development only.</summary>
    Demonstration,
}

/// <summary>A signed-in browser. The cookie holds only the id, so deleting the row ends it at once, wherever it is.</summary>
public sealed class Session
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan WholeLimit = TimeSpan.FromHours(12);

    public required Guid SessionId { get; init; }
    public required Guid PersonId { get; init; }
    public required SessionKind Kind { get; init; }

    /// <summary>Real time, as is <see cref="SeenAt"/>: a pretended date does not lengthen a session.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>The last request, to the minute.</summary>
    public required DateTime SeenAt { get; init; }

    /// <summary>Browser and system in a few words, for the person's own list.</summary>
    public required string Device { get; init; }

    public bool IsOver(DateTime realNow) => realNow - SeenAt >= IdleLimit || realNow - StartedAt >= WholeLimit;
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(s => s.Device).HasMaxLength(100);
        builder.HasIndex(s => s.PersonId);
        builder.HasIndex(s => s.StartedAt);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
