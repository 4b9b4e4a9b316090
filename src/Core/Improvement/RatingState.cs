using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

public enum RatingColour
{
    Red,
    Amber,
    Yellow,
    Green,
    Blue,
    Purple,
    Pink,
    Grey,
}

/// <summary>What a state means across plans: a plan's own words are mapped to one of these by a visible table.</summary>
public enum RatingPhase
{
    NotStarted,
    OnTrack,
    AtRisk,
    Late,
    Done,
}

/// <summary>One state of a plan's own rating scheme. "Not rated" is the absence of a state, never one of them.</summary>
[Recorded]
public sealed class RatingState
{
    public required Guid RatingStateId { get; init; }
    public required Guid ImprovementPlanId { get; init; }
    public required int Order { get; init; }

    /// <summary>The short label, such as Amber.</summary>
    public required string Name { get; set; }

    /// <summary>The plan's definition in its own words.</summary>
    public required string Meaning { get; set; }
    public required RatingColour Colour { get; set; }
    public required RatingPhase Phase { get; set; }

    /// <summary>The state says that the action waits on something; that must then be named.</summary>
    public bool NeedsWaitingOn { get; set; }

    /// <summary>At risk and late ask for a path back: what, who, by when.</summary>
    public bool NeedsPathBack => Phase is RatingPhase.AtRisk or RatingPhase.Late;
}

internal sealed class RatingStateMapping : IEntityTypeConfiguration<RatingState>
{
    public void Configure(EntityTypeBuilder<RatingState> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.Property(s => s.Meaning).HasMaxLength(1000);
        builder.HasIndex(s => new { s.ImprovementPlanId, s.Order }).IsUnique();
        builder.HasOne<ImprovementPlan>().WithMany(p => p.RatingStates).HasForeignKey(s => s.ImprovementPlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
