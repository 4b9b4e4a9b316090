using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Proposes which actions of a priority serve an outcome, by the words they share. Where none do, the outcome shows as a gap.</summary>
public static partial class OutcomeProposal
{
    private const int MostProposed = 5;
    private const int WordsShared = 2;

    private static readonly FrozenSet<string> _common = new[]
    {
        "with", "that", "this", "their", "from", "have", "will", "more", "into", "through", "which", "including", "improved", "increased", "reduced", "better",
        "children", "child", "young", "people", "families", "family", "parents", "carers", "send", "local", "area", "service", "services", "support", "needs",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static List<SettledOutcome> Of(SettledPlan plan)
    {
        var proposed = new List<SettledOutcome>();
        for (var priority = 1; priority <= plan.Read.Priorities.Count; priority++)
        {
            var actions = plan.Actions.Where(a => a.Priority == priority && a.LeftOut is null)
                .Select(a => (a.Place, Words: Words($"{a.Title} {a.SuccessCriteria}"))).ToList();
            var outcomes = plan.Read.Priorities[priority - 1].Outcomes;
            for (var outcome = 1; outcome <= outcomes.Count; outcome++)
            {
                var words = Words(outcomes[outcome - 1]);
                var serving = actions.Select(a => (a.Place, Shared: a.Words.Count(words.Contains))).Where(a => a.Shared >= WordsShared)
                    .OrderByDescending(a => a.Shared).ThenBy(a => a.Place).Take(MostProposed).Select(a => a.Place).Order().ToList();
                proposed.Add(new SettledOutcome(priority, outcome, serving));
            }
        }

        return proposed;
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length > 3 && !_common.Contains(w)).Select(w => w.Length > 6 ? w[..6] : w)];

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
