using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Improvement;

public enum ImportState
{
    Settling,
    Live,
    Discarded,
}

/// <summary>A document that was read and is being settled. Everything answered so far is in the rows: leaving loses nothing.</summary>
[Recorded]
public sealed class PlanImport : IVersioned
{
    public required Guid PlanImportId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid StoredFileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>The plan as read, in the format of the command <c>plan read --json</c>.</summary>
    public required string ReadJson { get; init; }
    public required string Title { get; set; }
    public required int ActionCount { get; init; }
    public required DateTime ImportedAt { get; init; }
    public required Guid? ImportedBy { get; init; }
    public required string ImportedByName { get; init; }
    public ImportState State { get; set; }

    /// <summary>First of the three answers that block going live: this is the current file.</summary>
    public bool IsCurrentFileConfirmed { get; set; }

    /// <summary>Second: the rating scheme, as settled; null until it is.</summary>
    public List<SettledRatingState>? RatingScheme { get; set; }

    /// <summary>Third: who is programme manager.</summary>
    public Guid? ProgrammeManagerSeatId { get; set; }

    /// <summary>Names as the document writes them, matched to seats; a name without an entry is invited later.</summary>
    public Dictionary<string, Guid> PeopleMatched { get; set; } = [];

    /// <summary>The live plan it became.</summary>
    public Guid? ImprovementPlanId { get; set; }
    public DateTime? DiscardedAt { get; set; }
    public int Version { get; init; }
    public List<PlanQuestion> Questions { get; init; } = [];
}

/// <summary>A rating state as a person settled it. <see cref="AsWritten"/> are the document's words that mean it.</summary>
public sealed record SettledRatingState(string Name, string Meaning, RatingColour Colour, RatingPhase Phase, bool NeedsWaitingOn, List<string> AsWritten);

public enum QuestionState
{
    /// <summary>Waits for an answer; has an owner.</summary>
    Open,
    /// <summary>The proposed answer was accepted.</summary>
    Accepted,
    /// <summary>Answered otherwise.</summary>
    Answered,
    /// <summary>Left as it is, with a reason.</summary>
    Explained,
}

/// <summary>Something the reader could not be sure of. It outlives going live until it is accepted, answered or explained.</summary>
[Recorded]
public sealed class PlanQuestion : IVersioned
{
    public required Guid PlanQuestionId { get; init; }
    public required Guid AreaId { get; init; }
    public required Guid PlanImportId { get; init; }

    /// <summary>The finding's code; questions of one code are accepted together.</summary>
    public required string Code { get; init; }

    /// <summary>Order of consequence: no owner, no date, no measure, broken link, text.</summary>
    public required int Consequence { get; init; }
    public required int Order { get; init; }
    public string? ActionRef { get; init; }
    public required string Where { get; init; }
    public required string Text { get; init; }

    /// <summary>What we would do; always stated, never done silently.</summary>
    public required string Proposal { get; init; }
    public QuestionState State { get; set; }
    public string? Answer { get; set; }
    public Guid? OwnerSeatId { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public string? AnsweredByName { get; set; }
    public int Version { get; init; }
}

internal sealed class PlanImportMapping : IEntityTypeConfiguration<PlanImport>, IEntityTypeConfiguration<PlanQuestion>
{
    public void Configure(EntityTypeBuilder<PlanImport> builder)
    {
        builder.Property(i => i.FileName).HasMaxLength(255);
        builder.Property(i => i.Title).HasMaxLength(500);
        builder.Property(i => i.ImportedByName).HasMaxLength(200);
        builder.Property(i => i.RatingScheme!).StoredAsJson();
        builder.Property(i => i.PeopleMatched).StoredAsJson();
        builder.HasIndex(i => new { i.AreaId, i.State });
        builder.HasOne<Area>().WithMany().HasForeignKey(i => i.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(i => i.StoredFileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanQuestion> builder)
    {
        builder.Property(q => q.Code).HasMaxLength(60);
        builder.Property(q => q.ActionRef).HasMaxLength(40);
        builder.Property(q => q.Where).HasMaxLength(200);
        builder.Property(q => q.AnsweredByName).HasMaxLength(200);
        builder.HasIndex(q => new { q.PlanImportId, q.Consequence, q.Order });
        builder.HasOne<PlanImport>().WithMany(i => i.Questions).HasForeignKey(q => q.PlanImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(q => q.OwnerSeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
