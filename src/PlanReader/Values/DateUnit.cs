namespace Waymark.PlanReader.Values;

/// <summary>One date found in a text: where it stands, what it means, and whether its writing is at fault.</summary>
internal sealed record DateUnit(int Start, int End, DatePrecision Precision, DateOnly? From, DateOnly? To)
{
    /// <summary>Readable, but not written as a date should be (31/10//2020), or lacking its year.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>The month where a later part of a span may supply the year.</summary>
    public int MonthWithoutYear { get; init; }

    public int DayWithoutYear { get; init; }

    public bool IsImpossible => Precision == DatePrecision.Day && To is null && MonthWithoutYear == 0;
}
