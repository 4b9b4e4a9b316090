using System.Text.RegularExpressions;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Values;

/// <summary>Coded measures in success criteria: "Less disputes S11 - S12", and measures that carry a figure.</summary>
internal static partial class Kpis
{
    /// <summary>The coded measures of a text, ranges expanded; the words before a code are its measure.</summary>
    public static IEnumerable<ReadKpi> Coded(string text)
    {
        var matches = Code().Matches(text);
        var start = 0;
        string? words = null;
        foreach (Match match in matches)
        {
            var before = Words.TrimListMark(text[start..match.Index].Trim(' ', ',', ';', '-', '–', '(', ':'));
            words = before.Length > 0 && before.Any(char.IsLetter) ? LastPhrase(before) : words;
            foreach (var code in Expand(match))
            {
                yield return new ReadKpi(code, words ?? text, null);
            }

            start = match.Index + match.Length;
        }
    }

    public static int Count(string text) => Code().Count(text);

    private static string LastPhrase(string text)
    {
        var cut = text.Length - 1;
        while (cut >= 0 && !(Words.IsBullet(text[cut]) || text[cut] == ';'))
        {
            cut--;
        }

        return Words.TrimListMark(cut >= 0 ? text[(cut + 1)..].Trim() : text);
    }

    private static IEnumerable<string> Expand(Match match)
    {
        var letter = match.Groups["letter"].Value;
        var from = int.Parse(match.Groups["from"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, System.Globalization.CultureInfo.InvariantCulture) : from;
        return to < from || to - from > 40
            ? [letter + from, letter + to]
            : Enumerable.Range(from, to - from + 1).Select(number => FormattableString.Invariant($"{letter}{number}"));
    }

    [GeneratedRegex(
        @"(?<![\w/&-])(?<letter>[A-Z]{1,3})(?<from>\d{1,2})(\s?[-–]\s?\k<letter>(?<to>\d{1,2}))?(?![\w%/])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
