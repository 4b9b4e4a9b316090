using System.Globalization;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement;

/// <summary>Reads a due date that a person types: a day or a month; other words are kept as a date that is still open.</summary>
internal static class DueWords
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] _days = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd"];
    private static readonly string[] _months = ["MMMM yyyy", "MMM yyyy", "M/yyyy"];

    public static IReadOnlyList<PlanDate> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var words = text.Trim();
        if (DateOnly.TryParseExact(words, _days, _english, DateTimeStyles.None, out var day))
        {
            return [new PlanDate(words, day, day, DatePrecision.Day)];
        }

        if (DateOnly.TryParseExact(words, _months, _english, DateTimeStyles.None, out var month))
        {
            return [new PlanDate(words, month, month.AddMonths(1).AddDays(-1), DatePrecision.Month)];
        }

        var looksLikeDay = words.Count(c => c is '/' or '.') == 2 && words.All(c => char.IsAsciiDigit(c) || c is '/' or '.');
        return [new PlanDate(words, null, null, looksLikeDay ? DatePrecision.Day : DatePrecision.Tbc)];
    }
}
