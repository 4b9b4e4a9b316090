using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement;

public enum Direction
{
    Improving,
    Same,
    Worsening,
}

public enum HelpKind
{
    None,
    Help,
    Decision,
}

/// <summary>What a lead says of an action for the next board (practice P6). Kept as written; withdrawn ones stay in history.</summary>
[Recorded]
public sealed class ActionUpdate : IVersioned
{
    public required Guid ActionUpdateId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid ImprovementActionId { get; init; }
    public required DateTime At { get; init; }
    public required Guid? PersonId { get; init; }
    public required string PersonName { get; init; }

    /// <summary>The lead in whose name it was written, when someone wrote it for them; they confirm it.</summary>
    public string? ForName { get; init; }
    public DateTime? ConfirmedAt { get; set; }
    public string? ConfirmedByName { get; set; }

    /// <summary>"No change" was said; <see cref="SinceLast"/> then says why.</summary>
    public bool NoChange { get; init; }
    public required string SinceLast { get; init; }
    public string? NextMilestone { get; init; }
    public DateOnly? NextMilestoneOn { get; init; }

    /// <summary>What it has changed for children; "nothing yet" is a fair answer.</summary>
    public string? ChangedForChildren { get; init; }
    public HelpKind HelpKind { get; init; }
    public string? HelpWanted { get; init; }
    public Guid? RatingStateId { get; init; }
    public Direction Direction { get; init; }
    public string? WaitingOn { get; init; }
    public string? PathBackWhat { get; init; }
    public string? PathBackWho { get; init; }
    public DateOnly? PathBackBy { get; init; }

    /// <summary>A later date the update sets, with its reason.</summary>
    public DateOnly? NewDueBy { get; init; }
    public string? NewDueReason { get; init; }

    /// <summary>The action as it stood before this update: withdrawing puts it back. Null for what came with a document.</summary>
    public BeforeUpdate? Before { get; init; }

    /// <summary>Agreed by the work-stream lead or programme manager; only agreed text reaches the board.</summary>
    public DateTime? AgreedAt { get; set; }
    public string? AgreedByName { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public int Version { get; init; }

    /// <summary>The action now stands as the update says.</summary>
    public void ApplyTo(ImprovementAction action)
    {
        action.RatingStateId = RatingStateId;
        action.RatedAt = At;
        action.WaitingOn = WaitingOn;
        action.UpdatedAt = At;
        if (NewDueBy is { } day)
        {
            action.MoveDue(PlanDate.InWords(day), [PlanDate.Of(day)], At);
        }
    }

    /// <summary>The action stands as before. A date that was changed again since is left alone.</summary>
    public void TakeBackFrom(ImprovementAction action)
    {
        var before = Before ?? throw new InvalidOperationException("What came with the document has no state before it.");
        action.RatingStateId = before.RatingStateId;
        action.RatedAt = before.RatedAt;
        action.WaitingOn = before.WaitingOn;
        action.UpdatedAt = before.UpdatedAt;
        if (NewDueBy is not null && action.DueBy == NewDueBy)
        {
            action.DueText = before.DueText;
            action.DueDates = [.. before.DueDates];
            action.DueBy = before.DueBy;
            action.Slips = before.Slips;
            action.SlippedAt = before.SlippedAt;
        }
    }
}

/// <summary>What an update may change on its action, as it was.</summary>
public sealed record BeforeUpdate
{
    public Guid? RatingStateId { get; init; }
    public DateTime? RatedAt { get; init; }
    public string? WaitingOn { get; init; }
    public DateTime? UpdatedAt { get; init; }
    public string? DueText { get; init; }
    public DateOnly? DueBy { get; init; }
    public List<PlanDate> DueDates { get; init; } = [];
    public int Slips { get; init; }
    public DateTime? SlippedAt { get; init; }

    public static BeforeUpdate Of(ImprovementAction action) => new()
    {
        RatingStateId = action.RatingStateId,
        RatedAt = action.RatedAt,
        WaitingOn = action.WaitingOn,
        UpdatedAt = action.UpdatedAt,
        DueText = action.DueText,
        DueBy = action.DueBy,
        DueDates = action.DueDates,
        Slips = action.Slips,
        SlippedAt = action.SlippedAt,
    };
}

internal sealed class ActionUpdateMapping : IEntityTypeConfiguration<ActionUpdate>
{
    public void Configure(EntityTypeBuilder<ActionUpdate> builder)
    {
        builder.Property(u => u.PersonName).HasMaxLength(200);
        builder.Property(u => u.ForName).HasMaxLength(300);
        builder.Property(u => u.ConfirmedByName).HasMaxLength(200);
        builder.Property(u => u.Before!).StoredAsJson();
        builder.Property(u => u.AgreedByName).HasMaxLength(200);
        builder.HasIndex(u => new { u.AreaId, u.ImprovementActionId, u.At });
        builder.HasOne<ImprovementAction>().WithMany().HasForeignKey(u => u.ImprovementActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RatingState>().WithMany().HasForeignKey(u => u.RatingStateId).OnDelete(DeleteBehavior.Restrict);
    }
}
