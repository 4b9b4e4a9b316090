namespace Waymark.PlanReader.Doctor;

/// <summary>DUPLICATE-REF: one ref on two different actions.</summary>
internal static class DuplicateRefs
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var first = new Dictionary<string, ReadAction>(StringComparer.Ordinal);
        foreach (var action in patient.Actions)
        {
            if (!first.TryAdd(action.Ref, action))
            {
                yield return new Finding("DUPLICATE-REF", Severity.Error, action.Ref, action.Where ?? "", $"Ref {action.Ref} already stands at {first[action.Ref].Where} on another action.");
            }
        }
    }
}
