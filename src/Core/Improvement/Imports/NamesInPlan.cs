using System.Text.RegularExpressions;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>A name as the document writes it, who the key says it is, and on how many actions it stands.</summary>
public sealed record NameInPlan(string Name, ReadPerson? Key, int AsLead, int AsAccountable, int AsDeliverer, int OnPriorities)
{
    /// <summary>A board, team or other body: it answers, but a person must write its updates.</summary>
    public bool IsGroup => NamesInPlan.LooksLikeGroup(Key?.Name ?? Name);

    public int Actions => AsLead + AsAccountable + AsDeliverer;

    /// <summary>Initials that the plan's own key does not explain.</summary>
    public bool IsUnknownInitials => Key is null && NamesInPlan.LooksLikeInitials(Name);
}

/// <summary>Everyone a plan names on its actions.</summary>
public static partial class NamesInPlan
{
    public static IReadOnlyList<NameInPlan> Of(ReadPlan read)
    {
        var counts = new Dictionary<string, (int Lead, int Accountable, int Deliverer)>(StringComparer.Ordinal);
        foreach (var action in read.Actions)
        {
            Count(action.Leads, c => (c.Lead + 1, c.Accountable, c.Deliverer));
            Count(action.Accountable, c => (c.Lead, c.Accountable + 1, c.Deliverer));
            Count(action.Deliverers, c => (c.Lead, c.Accountable, c.Deliverer + 1));
        }

        var onPriorities = PriorityOwnersInText.Of(read).CountBy(n => n.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. counts.Keys.Union(onPriorities.Keys, StringComparer.Ordinal)
            .Select(name => Of(name, counts.GetValueOrDefault(name), onPriorities.GetValueOrDefault(name)))
            .OrderByDescending(n => n.Actions + n.OnPriorities).ThenBy(n => n.Name, StringComparer.CurrentCultureIgnoreCase)];

        NameInPlan Of(string name, (int Lead, int Accountable, int Deliverer) count, int priorities) =>
            new(name, InKey(read, name), count.Lead, count.Accountable, count.Deliverer, priorities);

        void Count(IReadOnlyList<string> names, Func<(int Lead, int Accountable, int Deliverer), (int, int, int)> add)
        {
            foreach (var name in names.Distinct(StringComparer.Ordinal))
            {
                counts[name] = add(counts.GetValueOrDefault(name));
            }
        }
    }

    /// <summary>The entry of the plan's own key for a name or initials, or null.</summary>
    public static ReadPerson? InKey(ReadPlan read, string name) =>
        read.People.FirstOrDefault(p => string.Equals(p.Initials, name, StringComparison.OrdinalIgnoreCase))
        ?? read.People.FirstOrDefault(p => p.Name is not null && SeatMatch.SameName(p.Name, name));

    public static bool LooksLikeInitials(string name) => Initials().IsMatch(name);

    public static bool LooksLikeGroup(string name) => Group().IsMatch(name);

    [GeneratedRegex(@"^(\p{Lu}\.?){2,4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"\b(boards?|committees?|teams?|groups?|panels?|forum|partnership|streams?|leads|administration|network|council|alliance|services|officers|all)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Group();
}
