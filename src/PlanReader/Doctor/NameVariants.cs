using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>NAME-VARIANT: two spellings that are most likely one person.</summary>
internal static class NameVariants
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var uses = patient.Actions.SelectMany(action => action.Leads.Concat(action.Accountable).Concat(action.Deliverers).Select(owner => (Action: action, Name: OwnerWords.Name(owner))))
            .Where(use => OwnerWords.IsPerson(use.Name)).GroupBy(use => use.Name, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Name: group.Key, First: group.First().Action, Count: group.Count())).OrderByDescending(use => use.Count).ToList();
        for (var i = 0; i < uses.Count; i++)
        {
            for (var j = i + 1; j < uses.Count; j++)
            {
                if (AreVariants(uses[i].Name, uses[j].Name))
                {
                    yield return new Finding("NAME-VARIANT", Severity.Information, uses[j].First.Ref, uses[j].First.Where ?? "", $"“{uses[j].Name}” is most likely “{uses[i].Name}”.");
                }
            }
        }
    }

    /// <summary>The same first or last name, and one or two letters between the others.</summary>
    private static bool AreVariants(string first, string second)
    {
        var (a, b) = (first.Split(' '), second.Split(' '));
        if (a.Length != 2 || b.Length != 2)
        {
            return false;
        }

        return (Equal(a[0], b[0]) && Near(a[1], b[1])) || (Equal(a[1], b[1]) && Near(a[0], b[0]));
    }

    private static bool Equal(string first, string second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static bool Near(string first, string second) =>
        first.Length > 4 && Math.Abs(first.Length - second.Length) <= 1 && Distance(first, second) == 1;

    private static int Distance(string first, string second)
    {
        var previous = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var current = new int[second.Length + 1];
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var change = char.ToLowerInvariant(first[i - 1]) == char.ToLowerInvariant(second[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[^1];
    }
}
