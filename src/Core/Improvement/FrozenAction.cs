namespace Waymark.Core.Improvement;

/// <summary>An action as it stood, with the words that go to a board: those of its newest agreed update.</summary>
public sealed record FrozenAction
{
    public required Guid Id { get; init; }
    public Guid? PriorityId { get; init; }
    public required string Ref { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Leads { get; init; }
    public required IReadOnlyList<string> Accountable { get; init; }
    public required IReadOnlyList<string> Deliverers { get; init; }

    /// <summary>Who is asked for updates; the post when nobody holds it.</summary>
    public string? UpdateAuthor { get; init; }
    public string? WorkStream { get; init; }
    public string? Resources { get; init; }
    public string? Evidence { get; init; }
    public string? SuccessCriteria { get; init; }
    public string? DueText { get; init; }

    /// <summary>The last day that meets the date then agreed; null when there is no date to miss.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>The last day that met the first date of all.</summary>
    public DateOnly? FirstDueBy { get; init; }

    /// <summary>How often the date had moved later.</summary>
    public int Slips { get; init; }

    /// <summary>The agreed rating; null is "not rated".</summary>
    public Guid? RatingId { get; init; }
    public string? WaitingOn { get; init; }
    public FrozenUpdate? Update { get; init; }

    /// <summary>Updates posted since the snapshot before, agreed or not: none means that the lead was silent.</summary>
    public int UpdatesSinceLast { get; init; }

    /// <summary>The day of a newer update that nobody had agreed by then; its words are not kept here.</summary>
    public DateOnly? UnagreedOn { get; init; }
}

/// <summary>The agreed words of an update.</summary>
public sealed record FrozenUpdate
{
    public required Guid Id { get; init; }
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
