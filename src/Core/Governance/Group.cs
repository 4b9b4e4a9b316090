using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Governance;

public enum GroupKind
{
    Board,
    WorkStream,
}

/// <summary>A board or a work stream of an area.</summary>
[Recorded]
public sealed class Group : IVersioned
{
    public required Guid GroupId { get; init; }
    public required Guid AreaId { get; init; }
    public required GroupKind Kind { get; init; }
    public required string Name { get; set; }
    public DateTime? ClosedAt { get; set; }
    public int Version { get; init; }
}

internal sealed class GroupMapping : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.ToTable("governance_group");
        builder.Property(g => g.Name).HasMaxLength(200);
        builder.HasIndex(g => new { g.AreaId, g.Kind, g.Name }).IsUnique();
        builder.HasOne<Area>().WithMany().HasForeignKey(g => g.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
