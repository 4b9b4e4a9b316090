using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Improvement;

/// <summary>What a local area promised to put right after an inspection, live: priorities, actions, owners, dates, ratings.</summary>
[Recorded]
public sealed class ImprovementPlan : IVersioned
{
    public required Guid ImprovementPlanId { get; init; }
    public required Guid AreaId { get; init; }
    public required string Title { get; set; }

    /// <summary>The plan's date as written, and as a day where it gives one.</summary>
    public string? DateText { get; set; }
    public DateOnly? Date { get; set; }
    public required Guid ProgrammeManagerSeatId { get; set; }

    /// <summary>The document the plan was read from.</summary>
    public required Guid OriginalFileId { get; init; }
    public required DateTime WentLiveAt { get; init; }
    public DateOnly? InspectedFrom { get; set; }
    public DateOnly? InspectedTo { get; set; }
    public DateOnly? InspectionPublished { get; set; }

    /// <summary>Headings of the original's action tables, in its order: exports use them.</summary>
    public List<string> Columns { get; init; } = [];

    /// <summary>Text of the original that belongs to no action, in reading order: kept so that no word is lost.</summary>
    public List<string> OtherText { get; init; } = [];
    public int Version { get; init; }

    public List<RatingState> RatingStates { get; init; } = [];
    public List<Weakness> Weaknesses { get; init; } = [];
    public List<Priority> Priorities { get; init; } = [];
    public List<ImprovementAction> Actions { get; init; } = [];
}

/// <summary>An area of weakness the inspectors named, with the bodies jointly responsible.</summary>
[Recorded]
public sealed class Weakness
{
    public required Guid WeaknessId { get; init; }
    public required Guid ImprovementPlanId { get; init; }
    public required int Order { get; init; }
    public required string Text { get; set; }
    public List<string> Bodies { get; set; } = [];
}

internal sealed class ImprovementPlanMapping : IEntityTypeConfiguration<ImprovementPlan>, IEntityTypeConfiguration<Weakness>
{
    public void Configure(EntityTypeBuilder<ImprovementPlan> builder)
    {
        builder.Property(p => p.Title).HasMaxLength(500);
        builder.Property(p => p.Columns).StoredAsJson();
        builder.Property(p => p.OtherText).StoredAsJson();
        builder.HasIndex(p => p.AreaId);
        builder.HasOne<Area>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(p => p.ProgrammeManagerSeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.OriginalFileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Weakness> builder)
    {
        builder.Property(w => w.Bodies).StoredAsJson();
        builder.HasOne<ImprovementPlan>().WithMany(p => p.Weaknesses).HasForeignKey(w => w.ImprovementPlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
