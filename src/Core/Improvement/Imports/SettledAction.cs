using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Someone on an action, as written, and the seat they were matched to.</summary>
public sealed record SettledOwner(OwnerKind Kind, string Name, Guid? SeatId);

/// <summary>An action as it will go live: as read, with the answers given so far.</summary>
public sealed class SettledAction
{
    internal SettledAction(int place, ReadAction read)
    {
        Place = place;
        Read = read;
        Ref = read.Ref;
        SuccessCriteria = read.SuccessCriteriaText;
        DueDates = [.. read.DueDates.Select(d => new PlanDate(d.Text, d.From, d.To, d.Precision))];
        Links = [.. read.Links];
    }

    /// <summary>Place in the document, from 1.</summary>
    public int Place { get; }

    /// <summary>What the document says.</summary>
    public ReadAction Read { get; }
    public string Ref { get; internal set; }
    public string Title => Read.Title ?? (Read.SubSteps.Count > 0 ? Read.SubSteps[0].Text : $"Action {Ref}, without a title");

    /// <summary>Place of its priority, from 1.</summary>
    public int? Priority { get; internal set; }

    /// <summary>The key action above it.</summary>
    public SettledAction? Parent { get; internal set; }
    public string? ObjectiveRef { get; internal set; }
    public List<PlanDate> DueDates { get; internal set; }
    public string? SuccessCriteria { get; internal set; }
    public List<string> Links { get; }
    public IReadOnlyList<Funding> Funding { get; internal set; } = [];
    public List<SettledOwner> Owners { get; } = [];

    /// <summary>The seat that is asked for updates; null is the programme manager.</summary>
    public Guid? UpdateAuthorSeatId { get; internal set; }
    public Guid? GroupId { get; internal set; }

    /// <summary>The state of the settled scheme that its rating means; null is "not rated".</summary>
    public SettledRatingState? Rating { get; internal set; }

    /// <summary>Why it will not be part of the plan; null when it will.</summary>
    public string? LeftOut { get; internal set; }

    /// <summary>The last day that meets its date; null when there is none to miss.</summary>
    public DateOnly? DueBy => PlanDate.LastDay(DueDates);

    /// <summary>The document gives the row as hidden.</summary>
    public bool IsHidden => Read.Marks.Contains("hidden", StringComparer.Ordinal);
}
