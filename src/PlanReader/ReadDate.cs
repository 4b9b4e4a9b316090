namespace Waymark.PlanReader;

/// <summary>How exactly a plan gives a date.</summary>
public enum DatePrecision
{
    /// <summary>One day. <see cref="ReadDate.To"/> is null when that day cannot exist.</summary>
    Day,
    /// <summary>A month; met by its last day.</summary>
    Month,
    /// <summary>A year, quarter, term, season or span; met by its last day.</summary>
    Range,
    /// <summary>To be confirmed, on-going, or set by something else; never overdue.</summary>
    Tbc,
}

/// <summary>A date as people write it. <see cref="To"/> is the last day that still meets it; a wrong date is never invented.</summary>
/// <param name="Text">The words of the document.</param>
/// <param name="From">First day, or null for <see cref="DatePrecision.Tbc"/> and impossible dates.</param>
/// <param name="To">Last day that still meets the date, or null as for <paramref name="From"/>.</param>
/// <param name="Precision">How exactly it is given.</param>
public sealed record ReadDate(string Text, DateOnly? From, DateOnly? To, DatePrecision Precision);
