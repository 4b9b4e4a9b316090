using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Values;

/// <summary>Words that say a date is open: TBC, on-going, immediate, set by something else.</summary>
internal static partial class OpenDates
{
    public static IEnumerable<Match> In(string text) => Words().Matches(text);

    public static bool IsOngoing(string words) => words.Contains("going", StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that tie an open phrase to the date after it: "to be agreed by 31/10/2020".</summary>
    public static bool LeadsToDate(string between) => Ties().IsMatch(between);

    [GeneratedRegex(
        @"\b(t\.?b\.?[cad]\.?|to be (confirmed|agreed|decided|determined|advised|included|scheduled|set)|date to follow|on\s?[-–]?\s?going|continuous|rolling|immediate(ly)?|asap|as soon as possible|as required|in line with|n/a)(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\b(by|from|since|until|till|before|after|to|in|review)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ties();
}
