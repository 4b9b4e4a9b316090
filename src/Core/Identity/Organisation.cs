using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

public enum OrganisationKind
{
    Council,
    Health,
    School,
    ParentCarerForum,
    Government,
    Other,
}

/// <summary>A body that works in an area: the council, the ICB, a trust, the parent carer forum.</summary>
[Recorded]
public sealed class Organisation : IVersioned
{
    public required Guid OrganisationId { get; init; }
    public required Guid AreaId { get; init; }
    public required string Name { get; set; }
    public required OrganisationKind Kind { get; set; }
    public DateTime? ClosedAt { get; set; }
    public int Version { get; init; }
}

/// <summary>A team within an organisation.</summary>
[Recorded]
public sealed class Team : IVersioned
{
    public required Guid TeamId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }
    public DateTime? ClosedAt { get; set; }
    public int Version { get; init; }
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(o => o.Name).HasMaxLength(200);
        builder.HasIndex(o => new { o.AreaId, o.Name }).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.Property(t => t.Name).HasMaxLength(200);
        builder.HasIndex(t => new { t.AreaId, t.OrganisationId, t.Name }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
