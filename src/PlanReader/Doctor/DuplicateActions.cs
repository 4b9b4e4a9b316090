using System.Text.RegularExpressions;
using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>DUPLICATE-ACTION: the same work stands twice under different refs.</summary>
internal static partial class DuplicateActions
{
    private const int LeastWords = 5;
    private const double Same = 0.85;
    private const double SameWhenLinked = 0.6;

    public static IEnumerable<Finding> Find(Patient patient)
    {
        var titles = patient.Actions.Select(action => (Action: action, Words: Titles.WordsOf(Bracketed().Replace(action.Title ?? "", " ")))).Where(entry => entry.Words.Count >= LeastWords).ToList();
        for (var i = 0; i < titles.Count; i++)
        {
            for (var j = i + 1; j < titles.Count; j++)
            {
                var (first, second) = (titles[i], titles[j]);
                if (first.Action.Ref != second.Action.Ref && first.Action.ParentRef != second.Action.Ref && second.Action.ParentRef != first.Action.Ref && AreSame(first, second))
                {
                    yield return new Finding("DUPLICATE-ACTION", Severity.Warning, second.Action.Ref, patient.Where(second.Action, ColumnMeaning.Action),
                        $"Says the same as {first.Action.Ref}; one action with two refs will be updated twice or not at all.");
                }
            }
        }
    }

    private static bool AreSame((ReadAction Action, HashSet<string> Words) first, (ReadAction Action, HashSet<string> Words) second)
    {
        var small = Math.Min(first.Words.Count, second.Words.Count);
        var large = Math.Max(first.Words.Count, second.Words.Count);
        if (small < Same * large * 0.5)
        {
            return false;
        }

        var common = first.Words.Count(second.Words.Contains);
        var linked = first.Action.Links.Contains(second.Action.Ref, StringComparer.Ordinal) || second.Action.Links.Contains(first.Action.Ref, StringComparer.Ordinal);
        if (linked && common >= SameWhenLinked * large)
        {
            return true;
        }

        // Two titles that each name something of their own (ASD here, SEMH there) are two actions.
        return common >= Same * large && !NamesItsOwn(first, second) && !NamesItsOwn(second, first);
    }

    private static bool NamesItsOwn((ReadAction Action, HashSet<string> Words) one, (ReadAction Action, HashSet<string> Words) other) =>
        one.Words.Except(other.Words, StringComparer.Ordinal).Any(word => word.Length > 3 || word.Any(char.IsDigit) || one.Action.Title!.Contains(word.ToUpperInvariant(), StringComparison.Ordinal));

    [GeneratedRegex(@"\((see|also|see also|linked|links)[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();
}
