using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

/// <summary>One thing the plan promises to do. Text members hold the document's words.</summary>
[Recorded]
public sealed class ImprovementAction : IVersioned
{
    private DateOnly? _firstDueBy;

    public required Guid ImprovementActionId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid ImprovementPlanId { get; init; }
    public Guid? PriorityId { get; set; }

    /// <summary>The key action above it; an objective above it is <see cref="ObjectiveRef"/>.</summary>
    public Guid? ParentActionId { get; set; }
    public string? ObjectiveRef { get; set; }

    /// <summary>As the plan numbers it: text, so that 1.10 is not 1.1.</summary>
    public required string Ref { get; set; }

    /// <summary>Place in the plan's own order, from 1.</summary>
    public required int Order { get; set; }
    public required string Title { get; set; }
    public string? Resources { get; set; }

    /// <summary>Amounts named in <see cref="Resources"/>, with who pays.</summary>
    public List<Funding> Funding { get; set; } = [];
    public string? Evidence { get; set; }
    public string? SuccessCriteria { get; set; }

    /// <summary>What the document said of progress when it was read.</summary>
    public string? OriginalProgress { get; init; }
    public List<SubStep> SubSteps { get; set; } = [];
    public List<string> Links { get; set; } = [];

    /// <summary>Columns of the original without a member of their own, by heading.</summary>
    public Dictionary<string, string> OtherColumns { get; set; } = [];

    public string? DueText { get; set; }
    public List<PlanDate> DueDates { get; set; } = [];

    /// <summary>The last day that meets the date now agreed; null when there is no date to miss.</summary>
    public DateOnly? DueBy { get; set; }

    /// <summary>The last day that met the first date there was: slips count against this, and it never changes once set.</summary>
    public DateOnly? FirstDueBy { get => _firstDueBy; init => _firstDueBy = value; }

    /// <summary>How often the date has moved later.</summary>
    public int Slips { get; set; }

    /// <summary>When it last moved later.</summary>
    public DateTime? SlippedAt { get; set; }

    /// <summary>The state now; null is "not rated".</summary>
    public Guid? RatingStateId { get; set; }

    /// <summary>What it waits on, when its state says that it waits.</summary>
    public string? WaitingOn { get; set; }
    public DateTime? RatedAt { get; set; }

    /// <summary>The newest update that stands, whoever wrote it.</summary>
    public DateTime? UpdatedAt { get; set; }

    /// <summary>The one seat that is asked for updates, apart from accountable and deliverers.</summary>
    public Guid? UpdateAuthorSeatId { get; set; }

    /// <summary>The work stream it belongs to.</summary>
    public Guid? GroupId { get; set; }

    /// <summary>Set when a person added it after the plan went live; null for what the document held.</summary>
    public DateTime? AddedAt { get; init; }
    public string? AddedByName { get; init; }
    public DateTime? RemovedAt { get; set; }
    public string? RemovedReason { get; set; }
    public string? RemovedByName { get; set; }
    public int Version { get; init; }

    public List<ActionOwner> Owners { get; init; } = [];

    /// <summary>Sets the date now agreed. A later one is a slip; the first date there is stays the first.</summary>
    public void MoveDue(string? text, IEnumerable<PlanDate> dates, DateTime at)
    {
        DueText = text;
        DueDates = [.. dates];
        var dueBy = PlanDate.LastDay(DueDates);
        if (dueBy > DueBy)
        {
            Slips++;
            SlippedAt = at;
        }

        DueBy = dueBy;
        _firstDueBy ??= dueBy;
    }
}

/// <summary>Money that an action costs, in pounds, as the plan names it.</summary>
public sealed record Funding(decimal Pounds, string? Payer, string AsWritten);

/// <summary>A step without a ref of its own.</summary>
public sealed record SubStep(string Text, string? DueText);

public enum OwnerKind
{
    Lead,
    Accountable,
    Deliverer,
}

/// <summary>Someone the plan names on an action, as written, and the seat they were matched to.</summary>
[Recorded]
public sealed class ActionOwner
{
    public required Guid ActionOwnerId { get; init; }
    public required Guid ImprovementActionId { get; init; }
    public required OwnerKind Kind { get; init; }
    public required int Order { get; init; }
    public required string NameAsWritten { get; init; }
    public Guid? SeatId { get; set; }
}

internal sealed class ImprovementActionMapping : IEntityTypeConfiguration<ImprovementAction>, IEntityTypeConfiguration<ActionOwner>
{
    public void Configure(EntityTypeBuilder<ImprovementAction> builder)
    {
        builder.Property(a => a.Ref).HasMaxLength(40);
        builder.Property(a => a.ObjectiveRef).HasMaxLength(40);
        builder.Property(a => a.WaitingOn).HasMaxLength(500);
        builder.Property(a => a.AddedByName).HasMaxLength(200);
        builder.Property(a => a.RemovedReason).HasMaxLength(500);
        builder.Property(a => a.Funding).StoredAsJson();
        builder.Property(a => a.RemovedByName).HasMaxLength(200);
        builder.Property(a => a.SubSteps).StoredAsJson();
        builder.Property(a => a.Links).StoredAsJson();
        builder.Property(a => a.OtherColumns).StoredAsJson();
        builder.Property(a => a.DueDates).StoredAsJson();
        builder.HasIndex(a => new { a.AreaId, a.ImprovementPlanId, a.Order });
        builder.HasIndex(a => a.UpdateAuthorSeatId);
        builder.HasOne<ImprovementPlan>().WithMany(p => p.Actions).HasForeignKey(a => a.ImprovementPlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Priority>().WithMany().HasForeignKey(a => a.PriorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImprovementAction>().WithMany().HasForeignKey(a => a.ParentActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RatingState>().WithMany().HasForeignKey(a => a.RatingStateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(a => a.UpdateAuthorSeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Group>().WithMany().HasForeignKey(a => a.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActionOwner> builder)
    {
        builder.Property(o => o.NameAsWritten).HasMaxLength(300);
        builder.HasIndex(o => o.SeatId);
        builder.HasOne<ImprovementAction>().WithMany(a => a.Owners).HasForeignKey(o => o.ImprovementActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(o => o.SeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
