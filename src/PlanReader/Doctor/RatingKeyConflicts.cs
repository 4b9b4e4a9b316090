using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>RAG-KEY-CONFLICT: two wordings of the key that give one meaning to two colours, or one name two meanings.</summary>
internal static class RatingKeyConflicts
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var key = patient.Plan.RagScheme;
        foreach (var state in key.Where(state => state.Name is not null).GroupBy(state => state.Name!, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return Conflict($"The key gives “{state.Key}” more than one meaning.");
        }

        foreach (var second in patient.SecondKey.Where(state => state.Meaning is not null))
        {
            var own = key.FirstOrDefault(state => Same(state.Name, second.Name));
            var other = key.FirstOrDefault(state => !Same(state.Name, second.Name) && Says(state, second.Meaning!));
            if (own is not null && other is not null && !Says(own, second.Meaning!))
            {
                yield return Conflict($"“{second.Meaning}” is {second.Name} in a heading but belongs to {other.Name} in the key.");
            }
        }

        Finding Conflict(string sentence) => new("RAG-KEY-CONFLICT", Severity.Error, "-", patient.Column(ColumnMeaning.Rag), sentence);
    }

    private static bool Same(string? first, string? second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static bool Says(ReadRatingState state, string meaning) => state.Meaning?.Contains(meaning, StringComparison.OrdinalIgnoreCase) == true;
}
