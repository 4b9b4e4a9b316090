using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>A local area: the council, NHS, schools and families that share one improvement plan.</summary>
[Recorded]
public sealed class Area : IVersioned
{
    public required Guid AreaId { get; init; }
    public required string Name { get; set; }

    /// <summary>All of it is invented; every page says so.</summary>
    public bool IsDemonstration { get; init; }
    public required DateTime AddedAt { get; init; }
    public int Version { get; init; }
}

internal sealed class AreaMapping : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.Property(a => a.Name).HasMaxLength(120);
        builder.HasIndex(a => a.Name).IsUnique();
    }
}
