using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>A plan as read, with what its tables hold: the checks need to know a blank cell from a missing column.</summary>
internal sealed class Patient(ReadPlan plan, IReadOnlyDictionary<ColumnMeaning, string> headings, IReadOnlyList<ReadRatingState> secondKey)
{
    public ReadPlan Plan { get; } = plan;

    /// <summary>A second wording of the rating key, such as the one in a column heading.</summary>
    public IReadOnlyList<ReadRatingState> SecondKey { get; } = secondKey;

    public IReadOnlyList<ReadAction> Actions => Plan.Actions;

    public bool Has(ColumnMeaning meaning) => headings.ContainsKey(meaning);

    /// <summary>The place of an action's cell, as a person would look for it.</summary>
    public string Where(ReadAction action, ColumnMeaning meaning) =>
        headings.TryGetValue(meaning, out var heading) && heading.Length > 0 ? $"{action.Where}, column {Short(heading)}" : action.Where ?? "";

    /// <summary>The place of a whole column.</summary>
    public string Column(ColumnMeaning meaning) =>
        headings.TryGetValue(meaning, out var heading) && heading.Length > 0 ? $"column {Short(heading)}" : "the whole plan";

    private static string Short(string heading) => heading.Length <= 50 ? heading : heading[..50].TrimEnd() + "…";
}
