using System.Text.RegularExpressions;
using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>TRUNCATED-TEXT: a text that stops in the middle of a sentence.</summary>
internal static partial class TruncatedText
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        foreach (var action in patient.Actions)
        {
            if (Stops(action.Title))
            {
                yield return Cut(action, patient.Where(action, ColumnMeaning.Action), action.Title!);
            }

            foreach (var step in action.SubSteps.Where(step => Stops(step.Text) && action.Title?.EndsWith(step.Text, StringComparison.Ordinal) != true))
            {
                yield return Cut(action, patient.Where(action, ColumnMeaning.Action), step.Text);
            }

            if (Stops(action.SuccessCriteriaText))
            {
                yield return Cut(action, patient.Where(action, ColumnMeaning.Success), action.SuccessCriteriaText!);
            }
        }
    }

    private static bool Stops(string? text) => text is not null && Ending().IsMatch(text) && !Whole().IsMatch(text);

    private static Finding Cut(ReadAction action, string where, string text)
    {
        var words = text.Split(' ');
        return new Finding("TRUNCATED-TEXT", Severity.Error, action.Ref, where, $"The text stops in the middle: “… {string.Join(' ', words.TakeLast(6))}”.");
    }

    /// <summary>"… that all partners agree to" is a whole sentence.</summary>
    [GeneratedRegex(@"\b(agree|adhere|sign up|signed up|subscribe|work|refer|contribute|respond|entitled) to$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"(\s(for|to|and|of|the|with|a|an|or|from|by|into|their|its|which|that|including|between|e\.g\.|i\.e\.)|\bto [a-z]+ly)\s*[,]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();
}
