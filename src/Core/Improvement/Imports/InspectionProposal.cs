using System.Globalization;
using System.Text.RegularExpressions;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>What the document itself says of the inspection: its dates and the weaknesses, in its words.</summary>
public static partial class InspectionProposal
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Null when the document names no inspection. Priorities are linked only where one has a weakness's own words.</summary>
    public static SettledInspection? Of(ReadPlan read)
    {
        if (read.Inspection is not { } inspection)
        {
            return null;
        }

        var (from, to) = Days(inspection.Date);
        return new SettledInspection(from, to, null, [.. inspection.Areas.Select(a => new SettledWeakness(a.Text, [.. a.Bodies], Same(read, a.Text)))]);
    }

    /// <summary>
    /// What a page may start from where the reader gave no inspection: rows that end in "Priority 2", and sentences
    /// that date inspection and report. Never stored unless a person saves it.
    /// </summary>
    public static SettledInspection? FromText(ReadPlan read)
    {
        var rows = read.Unplaced.Select(text => Response().Match(text)).Where(m => m.Success).ToList();
        var weaknesses = rows.ConvertAll(m => new SettledWeakness(
            m.Groups["text"].Value.Trim(), [m.Groups["bodies"].Value.Trim()],
            read.Priorities.ToList().FindIndex(p => p.Ref == m.Groups["ref"].Value) is >= 0 and var index ? [index + 1] : []));
        var (from, to) = Days(read.Unplaced.FirstOrDefault(t => t.Contains("inspect", StringComparison.OrdinalIgnoreCase) && Span().IsMatch(t) && !t.Contains("published", StringComparison.OrdinalIgnoreCase)));
        var published = Days(read.Unplaced.FirstOrDefault(t => t.Contains("published", StringComparison.OrdinalIgnoreCase) && Span().IsMatch(t))).To;
        return weaknesses.Count == 0 && to is null ? null : new SettledInspection(from, to, published, weaknesses);
    }

    /// <summary>The weaknesses when the plan's priorities are the inspectors' weaknesses, word for word.</summary>
    public static List<SettledWeakness> FromPriorities(ReadPlan read) =>
        [.. read.Priorities.Select((p, index) => new SettledWeakness(p.Title ?? p.Ref ?? "", [], [index + 1])).Where(w => w.Text.Length > 0)];

    private static List<int> Same(ReadPlan read, string text) =>
        [.. Enumerable.Range(1, read.Priorities.Count).Where(place => read.Priorities[place - 1].Title is { } title && Bare(title) == Bare(text)).Take(1)];

    private static string Bare(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static (DateOnly? From, DateOnly? To) Days(string? text)
    {
        if (text is null || Span().Match(text) is not { Success: true } span)
        {
            return (null, null);
        }

        var month = span.Groups["month"].Value;
        var to = Day(span.Groups["to"].Value, month, span.Groups["year"].Value);
        var from = span.Groups["from"].Success
            ? Day(span.Groups["from"].Value, span.Groups["frommonth"].Success ? span.Groups["frommonth"].Value : month, span.Groups["year"].Value)
            : to;
        return from > to ? (null, to) : (from, to);
    }

    private static DateOnly? Day(string day, string month, string year) =>
        DateOnly.TryParseExact($"{day} {month} {year}", ["d MMMM yyyy", "d MMM yyyy"], _english, DateTimeStyles.None, out var found) ? found : null;

    [GeneratedRegex(@"^(?<bodies>[^|]+)\|(?<text>[^|]{20,})\|\s*Priority\s+(?<ref>[\w.]+)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Response();

    [GeneratedRegex(@"((?<from>\d{1,2})(st|nd|rd|th)?(\s+(?<frommonth>\p{L}+))?\s*(-|–|to|and)\s*)?(?<to>\d{1,2})(st|nd|rd|th)?\s+(?<month>\p{L}+)\s+(?<year>\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Span();
}
