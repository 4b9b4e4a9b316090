namespace Waymark.Core.Improvement;

/// <summary>A plan as it stood at one instant, with nothing live in it.</summary>
public sealed record FrozenPlan
{
    public required Guid PlanId { get; init; }

    /// <summary>The instant (UTC): nothing that happened later is in.</summary>
    public required DateTime AsAt { get; init; }
    public required string AreaName { get; init; }
    public required bool IsDemonstration { get; init; }
    public required string Title { get; init; }
    public string? DateText { get; init; }
    public required IReadOnlyList<FrozenRating> Scheme { get; init; }
    public required IReadOnlyList<FrozenPriority> Priorities { get; init; }

    /// <summary>Actions of the plan then, in its own order.</summary>
    public required IReadOnlyList<FrozenAction> Actions { get; init; }

    /// <summary>Actions that had been taken out of the plan by then.</summary>
    public required IReadOnlyList<FrozenRemoval> Removed { get; init; }

    /// <summary>The state of the scheme as it then was; null is "not rated".</summary>
    public FrozenRating? RatingOf(Guid? id) => id is null ? null : Scheme.FirstOrDefault(r => r.Id == id);
}

/// <summary>A state of the plan's scheme as it then was.</summary>
public sealed record FrozenRating(Guid Id, string Name, string Meaning, RatingColour Colour, RatingPhase Phase);

/// <summary>A priority with the newest judgement made by then, or none.</summary>
public sealed record FrozenPriority
{
    public required Guid Id { get; init; }
    public required string Ref { get; init; }
    public required string Title { get; init; }

    /// <summary>Who answers for it, as the plan names them.</summary>
    public required IReadOnlyList<string> Owners { get; init; }
    public Guid? RatingId { get; init; }
    public string? Sentence { get; init; }
    public string? JudgedBy { get; init; }
    public DateOnly? JudgedOn { get; init; }
}

/// <summary>An action that is no longer in the plan, and why.</summary>
public sealed record FrozenRemoval(Guid Id, string Ref, string Title, DateOnly On, string? Reason);
