using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

/// <summary>The plan frozen for one board meeting. Its content is never edited; what came later is shown as later.</summary>
[Recorded]
public sealed class Snapshot
{
    public required Guid SnapshotId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid ImprovementPlanId { get; init; }

    /// <summary>1, 2, 3 … for the plan.</summary>
    public required int Number { get; init; }
    public required string BoardName { get; init; }
    public required DateOnly UpdateCutOff { get; init; }
    public required DateOnly DataCutOff { get; init; }
    public required DateOnly PapersIssued { get; init; }
    public required DateOnly Meeting { get; init; }
    public required DateTime TakenAt { get; init; }
    public required string TakenByName { get; init; }

    /// <summary>The frozen content (<see cref="SnapshotContent"/>) as JSON.</summary>
    public required string ContentJson { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimal; printed on the report.</summary>
    public required string Sha256 { get; init; }
}

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.Property(s => s.BoardName).HasMaxLength(200);
        builder.Property(s => s.TakenByName).HasMaxLength(200);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.HasIndex(s => new { s.ImprovementPlanId, s.Number }).IsUnique();
        builder.HasOne<ImprovementPlan>().WithMany().HasForeignKey(s => s.ImprovementPlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
