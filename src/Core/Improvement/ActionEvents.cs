using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

/// <summary>One thing that was so and is now otherwise, in words that people read.</summary>
/// <param name="What">What changed, such as Rating or Due date.</param>
/// <param name="Was">Null when there was nothing.</param>
/// <param name="Now">Null when there is nothing any more.</param>
public sealed record FieldChange(string What, string? Was, string? Now);

/// <summary>A lead said where an action stands, with what that changed.</summary>
[Event("action.updated")]
public sealed record ActionUpdated : HistoryEvent
{
    public required string Ref { get; init; }
    public required Guid UpdateId { get; init; }
    public required bool NoChange { get; init; }
    public required string SinceLast { get; init; }
    public string? NextMilestone { get; init; }
    public DateOnly? NextMilestoneOn { get; init; }
    public string? ChangedForChildren { get; init; }

    /// <summary>None, Help or Decision.</summary>
    public required string HelpKind { get; init; }
    public string? HelpWanted { get; init; }

    /// <summary>Improving, Same or Worsening.</summary>
    public required string Direction { get; init; }
    public string? PathBackWhat { get; init; }
    public string? PathBackWho { get; init; }
    public DateOnly? PathBackBy { get; init; }
    public string? NewDueReason { get; init; }

    /// <summary>The lead in whose name it was written, if not the writer.</summary>
    public string? ForName { get; init; }

    /// <summary>The writer may agree such updates, so it counted as agreed at once.</summary>
    public required bool Agreed { get; init; }
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}

[Event("action.update-withdrawn")]
public sealed record UpdateWithdrawn(string Ref, Guid UpdateId, string SinceLast, IReadOnlyList<FieldChange> Changes) : HistoryEvent;

[Event("action.update-agreed")]
public sealed record UpdateAgreed(string Ref, Guid UpdateId, string WrittenBy) : HistoryEvent;

[Event("action.update-confirmed")]
public sealed record UpdateConfirmed(string Ref, Guid UpdateId, string WrittenBy) : HistoryEvent;

[Event("action.edited")]
public sealed record ActionEdited(string Ref, IReadOnlyList<FieldChange> Changes) : HistoryEvent
{
    /// <summary>The date before and after, when the edit changed it: a plan as it stood then is worked out from this.</summary>
    public DueChange? Due { get; init; }
}

/// <summary>A due date that was changed: its words and the last day that meets it.</summary>
public sealed record DueChange(string? WasText, DateOnly? Was, string? NowText, DateOnly? Now);

[Event("action.added")]
public sealed record ActionAdded(string Ref, string Title, IReadOnlyList<FieldChange> Changes) : HistoryEvent;

[Event("action.removed")]
public sealed record ActionRemoved(string Ref, string Title) : HistoryEvent;

[Event("action.restored")]
public sealed record ActionRestored(string Ref, string Title) : HistoryEvent;
