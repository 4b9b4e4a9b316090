namespace Waymark.PlanReader.Values;

/// <summary>Joins two dates with a dash, slash or "to" between them into one span.</summary>
internal static class DateSpans
{
    public static DateUnit? Join(DateScanner scanner, List<DateToken> tokens, DateUnit first, int next, out int end)
    {
        end = next;
        if (next + 1 >= tokens.Count)
        {
            return null;
        }

        var slash = tokens[next].Is('/');
        if (!slash && !tokens[next].IsDash && !tokens[next].IsWord("to") && !tokens[next].IsWord("until") && !tokens[next].IsWord("through"))
        {
            return null;
        }

        if (scanner.At(next + 1, out end) is not { To: { } to } second)
        {
            return null;
        }

        var from = first.From ?? Infer(first, second.From ?? to);
        if (from is null || from > to || (slash && (Precise(first) || Precise(second))))
        {
            return null;
        }

        return new DateUnit(first.Start, second.End, DatePrecision.Range, from, to) { IsMalformed = second.IsMalformed };
    }

    private static bool Precise(DateUnit unit) => unit.Precision == DatePrecision.Day || unit.DayWithoutYear > 0;

    /// <summary>"November – January 2020" begins in 2019.</summary>
    private static DateOnly? Infer(DateUnit first, DateOnly until)
    {
        if (first.MonthWithoutYear == 0)
        {
            return null;
        }

        var year = first.MonthWithoutYear > until.Month ? until.Year - 1 : until.Year;
        var day = Math.Max(1, first.DayWithoutYear);
        return day <= DateTime.DaysInMonth(year, first.MonthWithoutYear) ? new DateOnly(year, first.MonthWithoutYear, day) : null;
    }
}
