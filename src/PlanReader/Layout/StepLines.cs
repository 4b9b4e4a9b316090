using System.Buffers;
using System.Text.RegularExpressions;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>The steps written in one cell: its lines, or the items of a list that lost its line breaks.</summary>
internal static partial class StepLines
{
    public static IEnumerable<string> Of(SourceCell cell) => cell.Lines.SelectMany(line => Items(line.Text)).Where(text => text.Length > 0);

    private static bool IsMark(string text, Match mark) => text[mark.Index] is not ('-' or '–') || text[0] == text[mark.Index];

    /// <summary>The items of a list inside one line; the line itself when it holds none.</summary>
    public static IEnumerable<string> Items(string text)
    {
        var start = 0;
        foreach (var mark in Marks().Matches(text).Where(mark => IsMark(text, mark)))
        {
            if (Words.TrimListMark(text[start..mark.Index].Trim()) is { Length: > 0 } item)
            {
                yield return item;
            }

            start = mark.Index + mark.Length;
        }

        if (Words.TrimListMark(text[start..].Trim()) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>The items after a list mark, for a title that runs into a list; none when it has no mark.</summary>
    public static IEnumerable<string> Listed(string text)
    {
        var first = text.AsSpan().IndexOfAny(Bullets);
        return first < 0 ? [] : Items(text[first..]);
    }

    /// <summary>In wrapped text, a line that goes on with the step above it.</summary>
    public static bool GoesOn(string above, string next, bool sentencesEnd) =>
        char.IsLower(next[0]) || LinkingWord().IsMatch(above) || (sentencesEnd && !".;:!?".Contains(above[^1], StringComparison.Ordinal));

    [GeneratedRegex(@"\b(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|&)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkingWord();

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•·▪●○◦‣►➢✓■\uF0B7\uF0A7\uF0D8");

    [GeneratedRegex(@"(?<=^|\s)([•·▪●○◦‣►➢✓■\uF0B7\uF0A7\uF0D8]|[-–](?=\s?[A-Z]))\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
