using System.Globalization;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement;

/// <summary>A due date as the plan writes it; <see cref="To"/> is the last day that still meets it, null when there is none to miss.</summary>
public sealed record PlanDate(string Text, DateOnly? From, DateOnly? To, DatePrecision Precision)
{
    /// <summary>A single day that a person chose.</summary>
    public static PlanDate Of(DateOnly day) => new(InWords(day), day, day, DatePrecision.Day);

    /// <summary>
    /// The day by which all of the dates are met, or null when there is none to miss. One date that cannot exist among
    /// several leaves none: the others alone would call the action late too soon.
    /// </summary>
    public static DateOnly? LastDay(IReadOnlyCollection<PlanDate> dates) =>
        dates.Any(d => d is { Precision: DatePrecision.Day, To: null }) ? null : dates.Max(d => d.To);

    /// <summary>A day as it is written here: 3 December 2026.</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
