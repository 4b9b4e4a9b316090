namespace Waymark.PlanReader.Values;

/// <summary>Compares titles by the words they are made of.</summary>
internal static class Titles
{
    private const double Alike = 0.7;

    public static bool AreAlike(string? first, string? second)
    {
        var (a, b) = (WordsOf(first), WordsOf(second));
        if (a.Count == 0 || b.Count == 0)
        {
            return true;
        }

        var common = a.Count(b.Contains);
        return common >= Alike * Math.Min(a.Count, b.Count);
    }

    /// <summary>Lower-case words without punctuation.</summary>
    public static HashSet<string> WordsOf(string? text) =>
        [.. (text ?? "").ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly char[] Separators = [.. " .,;:/()[]&-–—'’‘\"“”?!•|"];
}
