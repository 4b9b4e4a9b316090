using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Values;

/// <summary>Refs of other actions that a text names: "(see 1.2.2)", "linked to 1.1.1 to 1.1.4", "5.1.3/5.4.1".</summary>
internal static partial class Links
{
    /// <summary>A ref named in a text; <see cref="IsCued"/> when words such as "see" or "action" stand before it.</summary>
    internal readonly record struct Mention(string Ref, bool IsCued);

    private const int CueLength = 40;

    /// <summary>Every mention in order, ranges expanded against the refs that exist.</summary>
    public static IEnumerable<Mention> In(string text, IReadOnlyList<string> refs)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        var cued = false;
        var previousEnd = -1;
        foreach (Match match in Number().Matches(text))
        {
            var between = previousEnd < 0 ? "" : text[previousEnd..match.Index];
            var chained = previousEnd >= 0 && Chain().IsMatch(between);
            cued = (chained && cued) || Cue().IsMatch(text.AsSpan(Math.Max(0, match.Index - CueLength), Math.Min(CueLength, match.Index)));
            var from = match.Groups["from"].Value;
            if (match.Groups["to"].Success)
            {
                foreach (var reference in Expand(from, match.Groups["to"].Value, refs))
                {
                    yield return new Mention(reference, cued);
                }
            }
            else
            {
                yield return new Mention(from, cued || IsBracketed(text, match));
            }

            previousEnd = match.Index + match.Length;
        }
    }

    private static IEnumerable<string> Expand(string from, string to, IReadOnlyList<string> refs)
    {
        var (first, last) = (IndexOf(refs, from), IndexOf(refs, to));
        if (first < 0 || last < first || Refs.Depth(from) != Refs.Depth(to))
        {
            return [from, to];
        }

        return refs.Skip(first).Take(last - first + 1).Where(reference => Refs.Depth(reference) == Refs.Depth(from)).Distinct(StringComparer.Ordinal);
    }

    private static int IndexOf(IReadOnlyList<string> refs, string reference)
    {
        for (var i = 0; i < refs.Count; i++)
        {
            if (refs[i] == reference)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBracketed(string text, Match match) =>
        match.Index > 0 && text[match.Index - 1] == '(' && match.Index + match.Length < text.Length && text[match.Index + match.Length] == ')';

    [GeneratedRegex(
        @"(?<![\d.£$\w])(?<from>\d{1,2}(\.\d{1,2})+)(\s?(to|[-–])\s?(?<to>\d{1,2}(\.\d{1,2})+))?(?![\d%]|\.\d|/\d{2,4}\b|\s?(%|per cent|million|m\b|k\b|weeks|months|years|days|hours))|(?<=\b(priority|action|actions|item|objective)\s)(?<from>\d{1,2}[a-z]?)(?![\d.%/\w])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"(\b(see|also|links?|linked|linking|with|ref|refer|refers|reference|actions?|key actions?|priority|priorities|objective|item|pilot|strategy|produced in|set out in|outlined in|described in|as in|as per|per|under|will be|above|below|and|depends on|dependent on|following|after|duplicate of|same as)\b[\s:(]*(at |to |in |with |on |ref |action |actions |above |below )*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"^\s*([,;/&]|and|or|,\s*and)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chain();
}
