using System.Globalization;

namespace Waymark.Web.GovUk.DateInput;

/// <summary>A date as typed in three boxes, and what is wrong with it in one sentence.</summary>
/// <param name="Date">The date, or null when blank or wrong.</param>
/// <param name="Error">What to put right, or null.</param>
/// <param name="WrongParts">The boxes to put right: Day, Month, Year; none when it is the date as a whole.</param>
public sealed record DateParts(DateOnly? Date, string? Error, IReadOnlyList<string> WrongParts)
{
    public const string Day = "Day";
    public const string Month = "Month";
    public const string Year = "Year";

    /// <summary>The boxes in the order people write a date.</summary>
    public static readonly IReadOnlyList<string> All = [Day, Month, Year];

    /// <summary>Reads the boxes. Months may be words.</summary>
    /// <param name="day">As typed.</param>
    /// <param name="month">As typed.</param>
    /// <param name="year">As typed.</param>
    /// <param name="name">What the date is called at the start of a sentence, such as "Due date".</param>
    public static DateParts Read(string? day, string? month, string? year, string name)
    {
        string[] typed = [day?.Trim() ?? "", month?.Trim() ?? "", year?.Trim() ?? ""];
        var blank = All.Where((_, i) => typed[i].Length == 0).ToList();
        if (blank.Count == All.Count)
        {
            return new DateParts(null, null, []);
        }

        if (blank.Count > 0)
        {
            return new DateParts(null, $"{name} must include a {string.Join(" and ", blank.Select(p => p.ToLowerInvariant()))}", blank);
        }

        var d = NumberIn(typed[0], 1, 31);
        var m = MonthIn(typed[1]);
        var y = typed[2].Length == 4 ? NumberIn(typed[2], 1, 9999) : null;
        if (y is null && typed[2].All(char.IsAsciiDigit))
        {
            return new DateParts(null, $"{name} must include a year of 4 numbers, such as 2026", [Year]);
        }

        var wrong = new[] { (Day, d), (Month, m), (Year, y) }.Where(p => p.Item2 is null).Select(p => p.Item1).ToList();
        return wrong.Count > 0 || d > DateTime.DaysInMonth(y!.Value, m!.Value)
            ? new DateParts(null, $"{name} must be a real date", wrong)
            : new DateParts(new DateOnly(y.Value, m.Value, d!.Value), null, []);
    }

    private static int? NumberIn(string typed, int least, int most) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static int? MonthIn(string typed)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            if (string.Equals(typed, names.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
                || string.Equals(typed, names.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase)
                || (month == 9 && string.Equals(typed, "Sept", StringComparison.OrdinalIgnoreCase)))
            {
                return month;
            }
        }

        return NumberIn(typed, 1, 12);
    }
}
