using System.Text.RegularExpressions;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>What a heading line says it is: "Priority 2: …", "SP 1.1 …", "3. …", "OUTCOMES".</summary>
/// <param name="Word">The label word in lower case, or "".</param>
/// <param name="Number">The ref it carries, or "".</param>
/// <param name="Rest">The text after the label.</param>
internal readonly record struct Label(string Word, string Number, string Rest);

internal static partial class Labels
{
    private static readonly string[] Ordinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static Label Parse(string text)
    {
        var match = Labelled().Match(text);
        if (match.Success)
        {
            return new Label(match.Groups["word"].Value.ToLowerInvariant(), Number(match.Groups["number"].Value), match.Groups["rest"].Value.Trim());
        }

        if (Refs.TryInline(text, out var reference, out var rest))
        {
            return new Label("", reference, rest);
        }

        return text.Length > 3 && char.IsAsciiLetterUpper(text[0]) && text[1] is '.' or ')' or ':' && text[2] == ' '
            ? new Label("", text[..1], text[3..].Trim())
            : new Label("", "", text);
    }

    /// <summary>"Outcomes", "Strategic outcomes:", "… will lead to these strategic outcomes: …"; the text after it, or null.</summary>
    public static string? AfterOutcomes(string text) => After(Outcomes().Match(text));

    /// <summary>"Objectives:", with or without the objectives behind it; the text after it, or null.</summary>
    public static string? AfterObjectives(string text) => After(Objectives().Match(text));

    /// <summary>A heading that runs on into its objectives: "Leaders have not … Objectives: 1.1: To …".</summary>
    public static string ObjectivesInside(string text, out string title)
    {
        var match = InnerObjectives().Match(text);
        title = match.Success ? text[..match.Index].Trim() : text;
        return match.Success ? text[(match.Index + match.Length)..].Trim() : "";
    }

    /// <summary>Cuts "1.1: To do this 1.2: To do that" at its numbers, when they all begin with the same one.</summary>
    public static IReadOnlyList<(string Number, string Text)> Numbered(string text, string top)
    {
        var starts = NumberInside().Matches(text).Where(match => match.Groups["number"].Value.StartsWith(top + ".", StringComparison.Ordinal)).ToList();
        var parts = new List<(string, string)>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Index + starts[i].Length;
            var to = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            parts.Add((starts[i].Groups["number"].Value, text[from..to].Trim()));
        }

        return parts;
    }

    private static string? After(Match match) => match.Success ? match.Groups["rest"].Value.Trim() : null;

    private static string Number(string written)
    {
        var index = Array.FindIndex(Ordinals, ordinal => ordinal.Equals(written, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : Refs.Normalise(written);
    }

    [GeneratedRegex(
        @"^(?<word>(strategic |improvement |key |inspection )?(priority action|priority area|priority|sub[- ]?priority|theme|work\s?stream|strand|objective|aim|goal|pillar|area for priority action|area for improvement|area for development|area of (significant )?weakness|area of focus|focus area|area|weakness|recommendation|outcome|sp|project|programme|key issue))\s*(no\.?\s*)?(?<number>\d{1,2}[a-z]?(\s?\.\s?\d{1,2})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?-i:[A-Z])\d{0,2})(?![A-Za-z])\s*[-–—:.)|]*\s*(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(delivering the actions above will lead to these |these actions will lead to (these |the following )?)?((strategic|key|intended|expected|desired|our) )?outcomes?(\s*(?<colon>:)\s*(?<rest>.*)|\s*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Outcomes();

    [GeneratedRegex(
        @"^((strategic|key|our) )?objectives?(\s*:\s*(?<rest>.*)|\s*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Objectives();

    [GeneratedRegex(@"\bObjectives?:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerObjectives();

    [GeneratedRegex(
        @"(?<![\d.])(?<number>\d{1,2}\.\d{1,2})(?![\d.])\s*:?\s*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberInside();
}
