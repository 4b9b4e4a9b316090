using System.Text.RegularExpressions;
using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>DUPLICATE-ACTION: the same work stands twice under different refs.</summary>
internal static partial class DuplicateActions
{
    private const int LeastWords = 5;
    private const double Same = 0.85;
    private const double SameWhenLinked = 0.6;

    public static IEnumerable<Finding> Find(Patient patient)
    {
        var titles = WordSets.Of(patient.Actions, action => Bracketed().Replace(action.Title ?? "", " ")).FindAll(entry => entry.Count >= LeastWords);
        for (var i = 0; i < titles.Count; i++)
        {
            for (var j = i + 1; j < titles.Count; j++)
            {
                var (first, second) = (titles[i], titles[j]);
                if (AreSame(first, second) && first.Action.Ref != second.Action.Ref && first.Action.ParentRef != second.Action.Ref && second.Action.ParentRef != first.Action.Ref)
                {
                    yield return new Finding("DUPLICATE-ACTION", Severity.Warning, second.Action.Ref, patient.Where(second.Action, ColumnMeaning.Action),
                        $"Says the same as {first.Action.Ref}; one action with two refs will be updated twice or not at all.");
                }
            }
        }
    }

    private static bool AreSame(WordSet first, WordSet second)
    {
        var large = Math.Max(first.Count, second.Count);
        var common = first.CountCommon(second);
        if (common < SameWhenLinked * large)
        {
            return false;
        }

        var linked = first.Action.Links.Contains(second.Action.Ref, StringComparer.Ordinal) || second.Action.Links.Contains(first.Action.Ref, StringComparer.Ordinal);

        // Two titles that each name something of their own (ASD here, SEMH there) are two actions.
        return linked || (common >= Same * large && !NamesItsOwn(first, second) && !NamesItsOwn(second, first));
    }

    private static bool NamesItsOwn(WordSet one, WordSet other) =>
        one.Words.Except(other.Words, StringComparer.Ordinal).Any(word => word.Length > 3 || word.Any(char.IsDigit) || one.Action.Title!.Contains(word.ToUpperInvariant(), StringComparison.Ordinal));

    [GeneratedRegex(@"\((see|also|see also|linked|links)[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();
}
