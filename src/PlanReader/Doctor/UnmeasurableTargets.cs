using System.Text.RegularExpressions;
using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>UNMEASURABLE-TARGET: something is to improve, rise or fall, and neither a figure nor a source says by how much.</summary>
internal static partial class UnmeasurableTargets
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        foreach (var action in patient.Actions)
        {
            foreach (var (text, meaning) in new[] { (action.SuccessCriteriaText, ColumnMeaning.Success), (action.Evidence, ColumnMeaning.Evidence) })
            {
                if (text is not null && Sentence(text, meaning) is { } sentence)
                {
                    yield return new Finding("UNMEASURABLE-TARGET", Severity.Warning, action.Ref, patient.Where(action, meaning), sentence);
                    break;
                }
            }
        }
    }

    private static string? Sentence(string text, ColumnMeaning meaning)
    {
        if ((text.Contains('?', StringComparison.Ordinal) || text.Contains('x', StringComparison.OrdinalIgnoreCase)) && Unfinished().Match(text) is { Success: true } gap)
        {
            return $"The target is not filled in: “{gap.Value.Trim()}”.";
        }

        return meaning == ColumnMeaning.Success && Direction().Match(text) is { Success: true } direction && !Figure().IsMatch(text) && !Source().IsMatch(text)
            ? $"“{direction.Value}” has no figure and no source, so nobody can tell whether it was met."
            : null;
    }

    [GeneratedRegex(@"(\w+ ){0,4}\b(to|by|of|at|than|above|below|from)\s?\?\s?%?|\?\s?%(\s\w+){0,4}|\bx\s?%|\bxx+\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unfinished();

    /// <summary>An Improvement Board or a School Improvement Strategy is a name and no target.</summary>
    [GeneratedRegex(@"\b(?!Improvement\s[A-Z])(?i:(improv|reduc|increas|decreas|fewer|less|greater|better|more appropriate)\w*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\d\s?%|\b\d+ (of|in|out of|days|weeks|per cent)\b|\b(from|to|by|above|below|at least|under|over|than)\s+\d|\b[A-Z]\d{1,2}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"\b(audits?|audited|surveys?|evaluations?|feedback|data|reports?|dashboard|measured by|evidenced?|kpis?|baseline|reviews?|returns?|minutes|register|questionnaire|inspection|monitored|monitoring)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
