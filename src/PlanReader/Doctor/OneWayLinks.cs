using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>ONE-WAY-LINK: an action names another that does not name it back.</summary>
internal static class OneWayLinks
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var byRef = patient.Actions.DistinctBy(action => action.Ref, StringComparer.Ordinal).ToDictionary(action => action.Ref, StringComparer.Ordinal);
        foreach (var action in patient.Actions)
        {
            var silent = action.Links.Where(link => byRef.TryGetValue(link, out var other) && !other.Links.Contains(action.Ref, StringComparer.Ordinal) && other.ParentRef != action.Ref && action.ParentRef != link).ToList();
            if (silent.Count > 0)
            {
                yield return new Finding("ONE-WAY-LINK", Severity.Information, action.Ref, patient.Where(action, ColumnMeaning.Action),
                    $"Names {string.Join(", ", silent)}, which {(silent.Count == 1 ? "does" : "do")} not name it back.");
            }
        }
    }
}
