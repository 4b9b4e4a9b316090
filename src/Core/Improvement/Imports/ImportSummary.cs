using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>What was read, counted: the first thing a programme manager compares with the document.</summary>
public sealed record ImportSummary
{
    public required int Actions { get; init; }
    public required int LeftOut { get; init; }
    public required int Steps { get; init; }
    public required int WithDate { get; init; }

    /// <summary>To be confirmed, on-going, or set by something else.</summary>
    public required int OpenDate { get; init; }
    public required int ImpossibleDate { get; init; }
    public required int NoDate { get; init; }
    public required int Rated { get; init; }
    public required int RatedUnknown { get; init; }
    public required int Names { get; init; }
    public required int NamesSettled { get; init; }
    public required IReadOnlyList<PriorityCount> Priorities { get; init; }

    /// <summary>Text that belongs to no action, in pieces as the document has them.</summary>
    public required int OtherText { get; init; }
    public int NotRated => Actions - Rated - RatedUnknown;

    public static ImportSummary Of(PlanImport import, SettledPlan plan)
    {
        var actions = plan.Actions;
        var names = NamesInPlan.Of(plan.Read);
        return new ImportSummary
        {
            Actions = actions.Count,
            LeftOut = actions.Count(a => a.LeftOut is not null),
            Steps = actions.Sum(a => a.Read.SubSteps.Count),
            WithDate = actions.Count(a => a.DueBy is not null),
            OpenDate = actions.Count(a => a.DueBy is null && a.DueDates.Count > 0 && a.DueDates.TrueForAll(d => d.Precision == DatePrecision.Tbc)),
            ImpossibleDate = actions.Count(a => a.DueDates.Exists(d => d is { Precision: not DatePrecision.Tbc, To: null })),
            NoDate = actions.Count(a => a.DueDates.Count == 0),
            Rated = actions.Count(a => a.Rating is not null),
            RatedUnknown = actions.Count(a => a.Rating is null && !string.IsNullOrWhiteSpace(a.Read.Rag)),
            Names = names.Count,
            NamesSettled = names.Count(n => import.People.Exists(p => p.Name == n.Name)),
            Priorities = Count(plan),
            OtherText = plan.Read.Unplaced.Count,
        };
    }

    private static List<PriorityCount> Count(SettledPlan plan)
    {
        var counts = plan.Read.Priorities
            .Select((p, index) => new PriorityCount(index + 1, p.Ref, p.Title, p.Objectives.Count, p.Outcomes.Count, plan.Actions.Count(a => a.Priority == index + 1)))
            .ToList();
        var without = plan.Actions.Count(a => a.Priority is null);
        return without == 0 ? counts : [.. counts, new PriorityCount(0, null, null, 0, 0, without)];
    }
}

/// <summary>A priority and how much stands under it; place 0 counts the actions without one.</summary>
public sealed record PriorityCount(int Place, string? Ref, string? Title, int Objectives, int Outcomes, int Actions)
{
    public string Name => Place == 0 ? "Without a priority" : $"{Ref} {Title}".Trim();
}
