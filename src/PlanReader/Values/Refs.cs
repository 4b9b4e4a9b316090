using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Values;

/// <summary>Refs such as 1.10, 3a, A1.2 or WS2-03: text, never numbers.</summary>
internal static partial class Refs
{
    /// <summary>The ref a cell consists of, without trailing full stops, or null.</summary>
    public static string? Whole(string cell)
    {
        if (cell.Length is 0 or > 16)
        {
            return null;
        }

        return WholeCell().IsMatch(cell) && !IsPeriod(cell) ? Normalise(cell) : null;
    }

    /// <summary>"Mar-26" and "Q3" are no refs.</summary>
    private static bool IsPeriod(string cell) =>
        char.IsAsciiLetter(cell[0]) && DateTokens.Cut(cell).Exists(token => token.Kind is DateTokenKind.Month or DateTokenKind.Season || (token.Kind == DateTokenKind.Quarter && cell.Contains("20", StringComparison.Ordinal)));

    /// <summary>A ref that stands before the text it labels, as in "1.1.1 Review the structure".</summary>
    public static bool TryInline(string cell, out string reference, out string rest)
    {
        var match = Inline().Match(cell);
        reference = match.Success ? Normalise(match.Groups["ref"].Value) : "";
        rest = match.Success ? match.Groups["rest"].Value : cell;
        return match.Success;
    }

    /// <summary>Drops trailing stops and brackets and the spaces inside.</summary>
    public static string Normalise(string reference) =>
        Spaces().Replace(reference, "").Trim('(', ')', '[', ']').TrimEnd('.', ':', ')', '-', '–');

    /// <summary>What a ref hangs under, nearest first: "1.2.3" gives "1.2" and "1"; "A1" gives "A".</summary>
    public static IEnumerable<string> Prefixes(string reference)
    {
        for (var i = reference.Length - 1; i > 0; i--)
        {
            var (left, right) = (reference[i - 1], reference[i]);
            if (right is '.' or '-' or '(')
            {
                yield return reference[..i];
            }
            else if (left is not ('.' or '-' or '(') && Class(left) != Class(right))
            {
                yield return reference[..i];
            }
        }
    }

    /// <summary>1 for "7", 2 for "1.1", 3 for "1.1.1".</summary>
    public static int Depth(string reference) => Prefixes(reference).Count() + 1;

    private static int Class(char c) => char.IsAsciiDigit(c) ? 1 : 2;

    [GeneratedRegex(
        @"^\(?([A-Za-z]{1,8}[ .\-–]?){0,2}\d{1,4}([A-Za-z]|\s?[.\-–]\s?[A-Za-z]?\d{1,3}|\s?\.\s?[a-z]{1,3}|\([a-z]{1,4}\))*[.):]{0,2}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeCell();

    [GeneratedRegex(
        @"^\(?(?<ref>([A-Z]{1,4}[ .\-]?)?\d{1,3}(\s?\.\s?\d{1,3})+[a-z]?|([A-Z]{1,4}[.\-]?)?\d{1,3}[a-z]?(?=\s?[.):]\s*\D)|[A-Z]{1,3}\d{1,3}(?=\s))\s?[.):]{0,2}\s*[-–:]?\s*(?<rest>[^\s%\d./,].*|\d+\s.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
