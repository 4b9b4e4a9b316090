namespace Waymark.Core.Improvement;

/// <summary>A plan as it stood at a cut-off: everything a board report needs, and nothing live.</summary>
public sealed record SnapshotContent
{
    public required string AreaName { get; init; }
    public required string PlanTitle { get; init; }
    public required bool IsDemonstration { get; init; }
    public required IReadOnlyList<FrozenRating> Scheme { get; init; }
    public required IReadOnlyList<FrozenPriority> Priorities { get; init; }
    public required IReadOnlyList<FrozenAction> Actions { get; init; }
}

/// <summary>A state of the scheme as it then was.</summary>
public sealed record FrozenRating(Guid Id, string Name, string Meaning, RatingColour Colour, RatingPhase Phase);

/// <summary>A priority with the newest judgement made by the cut-off, or none.</summary>
public sealed record FrozenPriority(
    Guid Id, string Ref, string Title, IReadOnlyList<string> Owners, Guid? RatingId, string? Sentence, string? JudgedBy, DateOnly? JudgedOn);

/// <summary>An action with the update that goes to the board: the newest agreed one, and whether a newer one was not agreed in time.</summary>
public sealed record FrozenAction
{
    public required Guid Id { get; init; }
    public required Guid? PriorityId { get; init; }
    public required string Ref { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Leads { get; init; }
    public required IReadOnlyList<string> Accountable { get; init; }
    public string? WorkStream { get; init; }
    public string? DueText { get; init; }
    public DateOnly? DueBy { get; init; }
    public DateOnly? FirstDueBy { get; init; }
    public int Slips { get; init; }
    public Guid? RatingId { get; init; }
    public string? WaitingOn { get; init; }
    public FrozenUpdate? Update { get; init; }

    /// <summary>Updates since the snapshot before this one, agreed or not.</summary>
    public int UpdatesSinceLast { get; init; }

    /// <summary>There is a newer update that was not agreed by the cut-off.</summary>
    public bool HasUnagreed { get; init; }
}

/// <summary>The agreed words of an update.</summary>
public sealed record FrozenUpdate
{
    public required DateOnly On { get; init; }
    public required string By { get; init; }
    public string? AgreedBy { get; init; }
    public bool NoChange { get; init; }
    public required string SinceLast { get; init; }
    public string? NextMilestone { get; init; }
    public DateOnly? NextMilestoneOn { get; init; }
    public string? ChangedForChildren { get; init; }
    public HelpKind HelpKind { get; init; }
    public string? HelpWanted { get; init; }
    public Direction Direction { get; init; }
    public string? PathBackWhat { get; init; }
    public string? PathBackWho { get; init; }
    public DateOnly? PathBackBy { get; init; }
    public DateOnly? NewDueBy { get; init; }
    public string? NewDueReason { get; init; }
}
