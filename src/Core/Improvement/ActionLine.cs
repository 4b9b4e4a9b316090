using Waymark.Core.Identity;

namespace Waymark.Core.Improvement;

/// <summary>Someone whom the plan names on an action.</summary>
/// <param name="AsWritten">The plan's own words.</param>
/// <param name="Now">The person who holds the matched seat, or its post when it is vacant; null when no seat was matched.</param>
public sealed record OwnerName(OwnerKind Kind, string AsWritten, string? Now, Guid? SeatId)
{
    /// <summary>The name that lists show and filters ask for.</summary>
    public string Name => Now ?? AsWritten;
}

/// <summary>An action as lists show it: the record with its names resolved, its newest update, and what is noticeable about it.</summary>
public sealed class ActionLine
{
    public required ImprovementAction Action { get; init; }

    /// <summary>The rating now; null is "not rated".</summary>
    public RatingState? State { get; init; }
    public required IReadOnlyList<OwnerName> Owners { get; init; }

    /// <summary>Who is asked for updates: the person, or the post when nobody holds it; null when no seat is asked.</summary>
    public string? UpdateAuthor { get; init; }
    public bool UpdateAuthorIsVacant { get; init; }
    public string? WorkStream { get; init; }
    public ActionUpdate? Latest { get; init; }

    /// <summary>What lists and readers should notice; told, never a refusal.</summary>
    public IReadOnlyList<ActionFact> Facts { get; internal set; } = [];

    public Guid Id => Action.ImprovementActionId;
    public string Ref => Action.Ref;
    public bool IsDone => State?.Phase == RatingPhase.Done;
    public bool Has(ActionFactKind kind) => Facts.Any(f => f.Kind == kind);
    public IEnumerable<string> Names(OwnerKind kind) => Owners.Where(o => o.Kind == kind).Select(o => o.Name);

    /// <summary>Days between the first date and the one now agreed; null when there is none of either.</summary>
    public int? DaysSlipped => Action is { DueBy: { } due, FirstDueBy: { } first } ? due.DayNumber - first.DayNumber : null;

    public bool MayBeUpdatedBy(Actor actor) =>
        actor.MayAgree(Action.AreaId, Action.GroupId) ||
        actor.IsAnswerableFor(Action.AreaId, Action.UpdateAuthorSeatId, Owners.Select(o => o.SeatId));
}
