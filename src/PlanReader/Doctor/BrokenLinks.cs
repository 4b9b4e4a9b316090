using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>BROKEN-LINK: an action points to a ref that the plan does not have.</summary>
internal static class BrokenLinks
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var refs = patient.Actions.Select(action => action.Ref).ToHashSet(StringComparer.Ordinal);
        foreach (var priority in patient.Plan.Priorities)
        {
            refs.Add(priority.Ref ?? "");
            refs.UnionWith(priority.Objectives.Select(objective => objective.Ref ?? ""));
        }

        return
            from action in patient.Actions
            from link in action.Links
            where !refs.Contains(link)
            select new Finding("BROKEN-LINK", Severity.Warning, action.Ref, patient.Where(action, ColumnMeaning.Action), $"The text names {link}, which is not in the plan.");
    }
}
