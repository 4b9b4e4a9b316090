namespace Waymark.Core.Improvement;

/// <summary>A live plan as it stands now, with every action: what the plan page, the sheet and the exports show.</summary>
public sealed record PlanOverview
{
    public required Guid PlanId { get; init; }
    public required Guid AreaId { get; init; }
    public required string AreaName { get; init; }
    public required string Title { get; init; }
    public string? DateText { get; init; }
    public DateOnly? InspectedFrom { get; init; }
    public DateOnly? InspectedTo { get; init; }
    public required string ProgrammeManager { get; init; }
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The instant (UTC) as at which all this is true.</summary>
    public required DateTime AsAt { get; init; }

    /// <summary>The newest snapshot, or null before the first.</summary>
    public LastSnapshot? LastSnapshot { get; init; }

    /// <summary>Since when an update counts for the next board.</summary>
    public required DateTime CycleStart { get; init; }
    public required int RemovedCount { get; init; }
    public required IReadOnlyList<RatingState> Scheme { get; init; }
    public required IReadOnlyList<Priority> Priorities { get; init; }

    /// <summary>Weaknesses that no priority answers (LEI-13).</summary>
    public required IReadOnlyList<string> UnansweredWeaknesses { get; init; }

    /// <summary>Standing actions in the order of their refs.</summary>
    public required IReadOnlyList<ActionLine> Actions { get; init; }

    /// <summary>Outcomes that no action serves, with their priority (BED-09).</summary>
    public IEnumerable<(Priority Priority, string Outcome)> OutcomesWithoutAction =>
        Priorities.SelectMany(p => p.Outcomes.Where(o => o.ActionRefs.Count == 0).Select(o => (p, o.Text)));

    public int Count(ActionFactKind kind) => Actions.Count(a => a.Has(kind));
}

/// <summary>A snapshot by its number and dates.</summary>
public sealed record LastSnapshot(Guid SnapshotId, int Number, string BoardName, DateOnly Meeting, DateTime TakenAt);
