using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

/// <summary>A priority or area of the plan, with its numbered objectives, outcomes, owners and supporters.</summary>
[Recorded]
public sealed class Priority : IVersioned
{
    public required Guid PriorityId { get; init; }
    public required Guid ImprovementPlanId { get; init; }
    public required int Order { get; init; }
    public required string Ref { get; set; }
    public required string Title { get; set; }

    /// <summary>The inspectors' weakness that it answers.</summary>
    public Guid? WeaknessId { get; set; }
    public List<Objective> Objectives { get; set; } = [];
    public List<Outcome> Outcomes { get; set; } = [];

    /// <summary>Who answers for it (SLT owner) and who supports them, apart from the leads of its actions.</summary>
    public List<PriorityOwner> Owners { get; init; } = [];
    public int Version { get; init; }
}

/// <summary>A numbered objective under a priority.</summary>
public sealed record Objective(string Ref, string Text);

/// <summary>An outcome promised for children. <see cref="ActionRefs"/> are the actions that serve it; none is shown as a gap.</summary>
public sealed record Outcome(string Text, List<string> ActionRefs);

public enum PriorityOwnerKind
{
    Owner,
    Support,
}

/// <summary>A person who owns or supports a priority, as the plan names them, and the seat they were matched to.</summary>
[Recorded]
public sealed class PriorityOwner
{
    public required Guid PriorityOwnerId { get; init; }
    public required Guid PriorityId { get; init; }
    public required PriorityOwnerKind Kind { get; init; }
    public required int Order { get; init; }
    public required string NameAsWritten { get; init; }

    /// <summary>The post in the plan; it can change without changing the person.</summary>
    public string? Post { get; set; }
    public Guid? SeatId { get; set; }
}

/// <summary>One sentence and a rating by the accountable officer: a priority's rating is a judgement, never an average.</summary>
[Recorded]
public sealed class PriorityJudgement
{
    public required Guid PriorityJudgementId { get; init; }
    public required Guid PriorityId { get; init; }
    public required Guid RatingStateId { get; init; }
    public required string Sentence { get; init; }
    public required DateTime At { get; init; }
    public required Guid? PersonId { get; init; }
    public required string PersonName { get; init; }
}

internal sealed class PriorityMapping : IEntityTypeConfiguration<Priority>, IEntityTypeConfiguration<PriorityOwner>, IEntityTypeConfiguration<PriorityJudgement>
{
    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        builder.Property(p => p.Ref).HasMaxLength(40);
        builder.Property(p => p.Objectives).StoredAsJson();
        builder.Property(p => p.Outcomes).StoredAsJson();
        builder.HasOne<ImprovementPlan>().WithMany(p => p.Priorities).HasForeignKey(p => p.ImprovementPlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Weakness>().WithMany().HasForeignKey(p => p.WeaknessId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PriorityOwner> builder)
    {
        builder.Property(o => o.NameAsWritten).HasMaxLength(300);
        builder.Property(o => o.Post).HasMaxLength(300);
        builder.HasOne<Priority>().WithMany(p => p.Owners).HasForeignKey(o => o.PriorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(o => o.SeatId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PriorityJudgement> builder)
    {
        builder.Property(j => j.Sentence).HasMaxLength(600);
        builder.Property(j => j.PersonName).HasMaxLength(200);
        builder.HasIndex(j => new { j.PriorityId, j.At });
        builder.HasOne<Priority>().WithMany().HasForeignKey(j => j.PriorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RatingState>().WithMany().HasForeignKey(j => j.RatingStateId).OnDelete(DeleteBehavior.Restrict);
    }
}
