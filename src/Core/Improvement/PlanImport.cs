using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
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

    /// <summary>The plan's date as written, and as a day where it gives one.</summary>
    public string? DateText { get; set; }
    public DateOnly? Date { get; set; }
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

    /// <summary>Names as the document writes them, as far as someone has said who they are.</summary>
    public List<SettledName> People { get; set; } = [];

    /// <summary>The inspection as settled; null takes what the document says of it, without links to priorities.</summary>
    public SettledInspection? Inspection { get; set; }

    /// <summary>The work stream (group) of each priority, by its place from 1; 0 is for actions without a priority.</summary>
    public Dictionary<int, Guid> WorkStreams { get; set; } = [];

    /// <summary>Which actions serve which outcome; null until someone has looked.</summary>
    public List<SettledOutcome>? Outcomes { get; set; }

    /// <summary>The live plan it became.</summary>
    public Guid? ImprovementPlanId { get; set; }
    public DateTime? DiscardedAt { get; set; }
    public int Version { get; init; }
    public List<PlanQuestion> Questions { get; init; } = [];

    /// <summary>What must still be answered before the plan can go live.</summary>
    public IReadOnlyList<Blocker> Missing =>
    [
        .. IsCurrentFileConfirmed ? Array.Empty<Blocker>() : [Blocker.File],
        .. RatingScheme is null ? new[] { Blocker.RatingScheme } : [],
        .. ProgrammeManagerSeatId is null ? new[] { Blocker.ProgrammeManager } : [],
    ];
}

/// <summary>A rating state as a person settled it. <see cref="AsWritten"/> are the document's words that mean it.</summary>
public sealed record SettledRatingState(
    string Name,
    string Meaning,
    [property: JsonConverter(typeof(JsonStringEnumConverter<RatingColour>))] RatingColour Colour,
    [property: JsonConverter(typeof(JsonStringEnumConverter<RatingPhase>))] RatingPhase Phase,
    bool NeedsWaitingOn,
    List<string> AsWritten);

public enum NameChoice
{
    /// <summary>The name stays as written; nothing is made until someone invites them.</summary>
    Later,
    /// <summary>The name is the person in this seat.</summary>
    Seat,
    /// <summary>The name is a board or shared post; this seat writes its updates.</summary>
    WritesFor,
}

/// <summary>Who a name in the document is.</summary>
public sealed record SettledName(
    string Name,
    [property: JsonConverter(typeof(JsonStringEnumConverter<NameChoice>))] NameChoice Choice,
    Guid? SeatId);

/// <summary>The inspection the plan answers, with the weaknesses found.</summary>
public sealed record SettledInspection(DateOnly? From, DateOnly? To, DateOnly? Published, List<SettledWeakness> Weaknesses);

/// <summary>A weakness in the inspectors' words, the bodies jointly responsible, and the priorities (places from 1) that answer it.</summary>
public sealed record SettledWeakness(string Text, List<string> Bodies, List<int> Priorities);

/// <summary>The actions (places in the document from 1) that serve an outcome, named by its priority's place and its own, both from 1.</summary>
public sealed record SettledOutcome(int Priority, int Outcome, List<int> Actions);

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
    public int Order { get; internal set; }
    public string? ActionRef { get; init; }

    /// <summary>Place of the action in the document, from 1: a ref may stand twice.</summary>
    public int? ActionPlace { get; init; }
    public required string Where { get; init; }
    public required string Text { get; init; }

    /// <summary>What we would do; always stated, never done silently.</summary>
    public required string Proposal { get; init; }
    public QuestionState State { get; set; }
    public string? Answer { get; set; }

    /// <summary>What the answer changes in the plan; null when it changes nothing.</summary>
    public QuestionEffect? Effect { get; set; }
    public Guid? OwnerSeatId { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public string? AnsweredByName { get; set; }
    public int Version { get; init; }
}

/// <summary>What an answer does to the action it is about.</summary>
public sealed record QuestionEffect
{
    /// <summary>The last day that meets the date.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>Who answers for it.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>The action is not part of the plan.</summary>
    public bool LeaveOut { get; init; }

    /// <summary>A row that would be left out is part of the plan after all.</summary>
    public bool BringIn { get; init; }

    /// <summary>The right words: a success measure, a ref, a link, as the kind of question says.</summary>
    public string? Words { get; init; }
}

internal sealed class PlanImportMapping : IEntityTypeConfiguration<PlanImport>, IEntityTypeConfiguration<PlanQuestion>
{
    public void Configure(EntityTypeBuilder<PlanImport> builder)
    {
        builder.Ignore(i => i.Missing);
        builder.Property(i => i.FileName).HasMaxLength(255);
        builder.Property(i => i.Title).HasMaxLength(500);
        builder.Property(i => i.ImportedByName).HasMaxLength(200);
        builder.Property(i => i.RatingScheme!).StoredAsJson();
        builder.Property(i => i.People).StoredAsJson();
        builder.Property(i => i.Inspection!).StoredAsJson();
        builder.Property(i => i.WorkStreams).StoredAsJson();
        builder.Property(i => i.Outcomes!).StoredAsJson();
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
        builder.Property(q => q.Effect!).StoredAsJson();
        builder.HasIndex(q => new { q.PlanImportId, q.Consequence, q.Order });
        builder.HasOne<PlanImport>().WithMany(i => i.Questions).HasForeignKey(q => q.PlanImportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(q => q.OwnerSeatId).OnDelete(DeleteBehavior.Restrict);
    }
}
