using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>CHILD-AFTER-PARENT: a part of an action is due after the whole.</summary>
internal static class LateChildren
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var byRef = patient.Actions.DistinctBy(action => action.Ref, StringComparer.Ordinal).ToDictionary(action => action.Ref, StringComparer.Ordinal);
        foreach (var child in patient.Actions)
        {
            if (child.ParentRef is { } parentRef && byRef.TryGetValue(parentRef, out var parent) && Last(child) is { } late && Last(parent) is { } due && late > due)
            {
                yield return new Finding("CHILD-AFTER-PARENT", Severity.Warning, child.Ref, patient.Where(child, ColumnMeaning.Due),
                    $"Due {child.DueText}, after {parent.Ref} of which it is a part ({parent.DueText}).");
            }
        }
    }

    private static DateOnly? Last(ReadAction action) => action.DueDates.Max(date => date.To);
}
