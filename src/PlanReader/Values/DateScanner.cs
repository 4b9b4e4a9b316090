namespace Waymark.PlanReader.Values;

/// <summary>Finds single dates among tokens: days, months, terms, quarters and years.</summary>
internal sealed class DateScanner(List<DateToken> tokens)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2079;

    /// <summary>Reads one date that begins at a token; <paramref name="next"/> is the token after it.</summary>
    public DateUnit? At(int i, out int next)
    {
        next = i;
        return tokens[i].Kind switch
        {
            DateTokenKind.Number => IsoDay(i, ref next) ?? NumericDay(i, ref next) ?? DayMonth(i, ref next) ?? DaysOfMonth(i, ref next)
                ?? YearFirst(i, ref next) ?? Year(i, ref next),
            DateTokenKind.Month => MonthDay(i, ref next) ?? MonthYear(i, ref next),
            DateTokenKind.Season => SeasonYear(i, ref next),
            DateTokenKind.Quarter => QuarterYear(i, i + 1, tokens[i].Value, ref next),
            DateTokenKind.Word when tokens[i].IsWord("quarter") && Number(i + 1, 1) is { Value: >= 1 and <= 4 } quarter =>
                QuarterYear(i, i + 2, quarter.Value, ref next),
            _ => null,
        };
    }

    private DateUnit? IsoDay(int i, ref int next)
    {
        if (tokens[i].Digits != 4 || !SameMark(i + 1, i + 3, out _) || Number(i + 2, 2) is not { } month || Number(i + 4, 2) is not { } day)
        {
            return null;
        }

        next = i + 5;
        return Day(i, next, tokens[i].Value, month.Value, day.Value);
    }

    private DateUnit? NumericDay(int i, ref int next)
    {
        var j = i + 1;
        if (tokens[i].Digits > 2 || tokens[i].IsOrdinal || !Marks(ref j, out var first, out var doubled) || Number(j, 2) is not { } month
            || !Adjacent(i, j))
        {
            return null;
        }

        var k = j + 1;
        if (!Marks(ref k, out var second, out var doubledToo) || Number(k, 6) is not { } year || year.Digits < 2 || !Adjacent(j, k))
        {
            return null;
        }

        if (year.Digits is not (2 or 4))
        {
            next = k + 1;
            return new DateUnit(tokens[i].Start, tokens[k].End, DatePrecision.Tbc, null, null) { IsMalformed = first != '.' };
        }

        // 1.3.10 is a ref; 31.10.17 and 1.3.2020 are dates.
        if ((first == '.' || second == '.') && year.Digits == 2 && (tokens[i].Digits < 2 || month.Digits < 2))
        {
            return null;
        }

        next = k + 1;
        var unit = Day(i, next, FullYear(year), month.Value, tokens[i].Value);
        return unit with { IsMalformed = doubled || doubledToo };
    }

    private DateUnit? DayMonth(int i, ref int next)
    {
        var j = i + 1;
        if (tokens[i].Digits > 2)
        {
            return null;
        }

        if (Word(j, "of"))
        {
            j++;
        }

        SkipMark(ref j);
        if (Kind(j) != DateTokenKind.Month)
        {
            return null;
        }

        var month = tokens[j].Value;
        var k = j + 1;
        SkipMark(ref k);
        if (YearAt(k) is { } year)
        {
            next = k + 1;
            return Day(i, next, FullYear(year), month, tokens[i].Value);
        }

        next = j + 1;
        return new DateUnit(tokens[i].Start, tokens[j].End, DatePrecision.Tbc, null, null)
        {
            IsMalformed = true,
            MonthWithoutYear = month,
            DayWithoutYear = tokens[i].Value,
        };
    }

    /// <summary>"3 to 7 February 2020", "3-7 February 2020".</summary>
    private DateUnit? DaysOfMonth(int i, ref int next)
    {
        if (tokens[i].Digits > 2 || !IsSpan(i + 1) || Number(i + 2, 2) is null)
        {
            return null;
        }

        var end = next;
        if (DayMonth(i + 2, ref end) is not { Precision: DatePrecision.Day, To: { } to } || tokens[i].Value is < 1 or > 31 || tokens[i].Value > to.Day)
        {
            return null;
        }

        next = end;
        return new DateUnit(tokens[i].Start, tokens[end - 1].End, DatePrecision.Range, new DateOnly(to.Year, to.Month, tokens[i].Value), to);
    }

    /// <summary>"September 1st 2020", "September 1, 2020".</summary>
    private DateUnit? MonthDay(int i, ref int next)
    {
        if (Number(i + 1, 2) is not { } day)
        {
            return null;
        }

        var j = i + 2;
        var comma = j < tokens.Count && tokens[j].Is(',');
        if (comma)
        {
            j++;
        }

        if (Number(j, 4) is not { Digits: 4 } year || (!day.IsOrdinal && !comma && day.Value > 31))
        {
            return null;
        }

        next = j + 1;
        return Day(i, next, year.Value, tokens[i].Value, day.Value);
    }

    private DateUnit? MonthYear(int i, ref int next)
    {
        var j = i + 1;
        SkipMark(ref j);
        if (YearAt(j) is { } year)
        {
            next = j + 1;
            return Month(i, next, FullYear(year), tokens[i].Value);
        }

        // "may" and "march" are verbs as well.
        if (char.IsLower(tokens[i].Text[0]))
        {
            return null;
        }

        next = i + 1;
        return new DateUnit(tokens[i].Start, tokens[i].End, DatePrecision.Tbc, null, null) { IsMalformed = true, MonthWithoutYear = tokens[i].Value };
    }

    private DateUnit? SeasonYear(int i, ref int next)
    {
        var j = i + 1;
        if (Word(j, "term") || Word(j, "half"))
        {
            j++;
        }

        if (Word(j, "term"))
        {
            j++;
        }

        if (Number(j, 1) is { Value: 1 or 2 } && Number(j + 1, 4) is { Digits: 4 })
        {
            j++;
        }

        SkipMark(ref j);
        if (Number(j, 4) is not { } year || year.Digits is not (2 or 4))
        {
            return null;
        }

        next = j + 1;
        var (first, second) = SplitYear(j, ref next) ?? (FullYear(year), FullYear(year));
        var season = tokens[i].Value;
        if (Word(next, "term"))
        {
            next++;
        }

        return Season(i, next, season, season is 3 or 4 ? first : second);
    }

    /// <summary>"2020/21 Q3", "2020 autumn term".</summary>
    private DateUnit? YearFirst(int i, ref int next)
    {
        if (tokens[i].Digits != 4)
        {
            return null;
        }

        var j = i + 1;
        var split = SplitYear(i, ref j);
        SkipMark(ref j);
        if (Kind(j) == DateTokenKind.Quarter)
        {
            next = j + 1;
            return Quarter(i, next, tokens[j].Value, tokens[i].Value, split is not null);
        }

        if (Kind(j) == DateTokenKind.Season)
        {
            var season = tokens[j].Value;
            next = Word(j + 1, "term") ? j + 2 : j + 1;
            return Season(i, next, season, season is 3 or 4 || split is null ? tokens[i].Value : split.Value.Second);
        }

        return null;
    }

    private DateUnit? QuarterYear(int i, int j, int quarter, ref int next)
    {
        while (j < tokens.Count && (tokens[j].Is(',') || tokens[j].Is('(') || tokens[j].IsDash || tokens[j].Is('/') || tokens[j].IsWord("of")))
        {
            j++;
        }

        if (Number(j, 4) is not { } year || year.Digits is not (2 or 4))
        {
            return null;
        }

        var after = j + 1;
        var split = SplitYear(j, ref after);
        next = after;
        return Quarter(i, next, quarter, split?.First ?? FullYear(year), split is not null);
    }

    private DateUnit? Year(int i, ref int next)
    {
        if (tokens[i].Digits != 4 || tokens[i].Value is < 2000 or > LastYear)
        {
            return null;
        }

        var after = i + 1;
        if (SplitYear(i, ref after) is { } split)
        {
            next = after;
            var academic = Near(i, "academic") || Near(i, "school");
            return academic
                ? Range(i, next, new DateOnly(split.First, 9, 1), new DateOnly(split.Second, 8, 31))
                : Range(i, next, new DateOnly(split.First, 4, 1), new DateOnly(split.Second, 3, 31));
        }

        if (after < tokens.Count && (tokens[after].Is('%') || (tokens[after].Is('.') && Kind(after + 1) == DateTokenKind.Number)))
        {
            return null;
        }

        next = i + 1;
        return Range(i, next, new DateOnly(tokens[i].Value, 1, 1), new DateOnly(tokens[i].Value, 12, 31));
    }

    /// <summary>"2020/21" or "20/21": two years that follow each other.</summary>
    private (int First, int Second)? SplitYear(int i, ref int next)
    {
        if (i + 1 >= tokens.Count || !(tokens[i + 1].Is('/') || tokens[i + 1].IsDash) || Number(i + 2, 4) is not { Digits: 2 or 4 } second)
        {
            return null;
        }

        var first = FullYear(tokens[i]);
        if (FullYear(second) != first + 1 || (i + 3 < tokens.Count && tokens[i + 3].Is('/')))
        {
            return null;
        }

        next = i + 3;
        return (first, first + 1);
    }

    private DateUnit Season(int i, int next, int season, int year) => season switch
    {
        1 => Range(i, next, new DateOnly(year, 1, 1), new DateOnly(year, 3, 31)),
        2 => Range(i, next, new DateOnly(year, 4, 1), new DateOnly(year, 7, 31)),
        3 => Range(i, next, new DateOnly(year, 9, 1), new DateOnly(year, 12, 31)),
        _ => Range(i, next, new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1)),
    };

    private DateUnit Quarter(int i, int next, int quarter, int year, bool financial)
    {
        var from = new DateOnly(year, financial ? 4 : 1, 1).AddMonths(3 * (quarter - 1));
        return Range(i, next, from, from.AddMonths(3).AddDays(-1));
    }

    private DateUnit Range(int i, int next, DateOnly from, DateOnly to) =>
        new(tokens[i].Start, tokens[next - 1].End, DatePrecision.Range, from, to);

    private DateUnit Month(int i, int next, int year, int month)
    {
        var from = new DateOnly(year, month, 1);
        return new DateUnit(tokens[i].Start, tokens[next - 1].End, DatePrecision.Month, from, from.AddMonths(1).AddDays(-1));
    }

    private DateUnit Day(int i, int next, int year, int month, int day)
    {
        DateOnly? date = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
        return new DateUnit(tokens[i].Start, tokens[next - 1].End, DatePrecision.Day, date, date);
    }

    private DateToken? YearAt(int i)
    {
        if (i < tokens.Count && tokens[i].Kind == DateTokenKind.Mark && tokens[i].Text[0] is '\'' or '’' or '‘')
        {
            return null;
        }

        return Number(i, 4) is { Digits: 2 or 4, IsOrdinal: false } year && FullYear(year) is >= FirstYear and <= LastYear
            && !(i + 1 < tokens.Count && (tokens[i + 1].Is('%') || tokens[i + 1].Is(':')))
            ? year
            : null;
    }

    private static int FullYear(DateToken token) => token.Digits == 2 ? 2000 + token.Value : token.Value;

    private DateTokenKind? Kind(int i) => i < tokens.Count ? tokens[i].Kind : null;

    private DateToken? Number(int i, int maxDigits) =>
        i < tokens.Count && tokens[i].Kind == DateTokenKind.Number && tokens[i].Digits <= maxDigits ? tokens[i] : null;

    private bool Word(int i, string word) => i < tokens.Count && tokens[i].IsWord(word);

    private bool IsSpan(int i) => i < tokens.Count && (tokens[i].IsDash || tokens[i].IsWord("to"));

    private bool Near(int i, string word) =>
        Enumerable.Range(Math.Max(0, i - 3), 3).Any(j => j < i && Word(j, word)) || Enumerable.Range(i + 1, 5).Any(j => Word(j, word));

    private bool Adjacent(int i, int j) => tokens[j].Start - tokens[i].End <= 4;

    private bool SameMark(int i, int j, out char mark)
    {
        mark = i < tokens.Count ? tokens[i].Text[0] : ' ';
        return j < tokens.Count && tokens[i].Kind == DateTokenKind.Mark && mark is '-' or '/' && tokens[j].Is(mark);
    }

    private bool Marks(ref int j, out char mark, out bool doubled)
    {
        mark = ' ';
        var count = 0;
        while (j < tokens.Count && tokens[j].Kind == DateTokenKind.Mark && tokens[j].Text[0] is '/' or '.' or '-' && count < 3)
        {
            mark = tokens[j].Text[0];
            count++;
            j++;
        }

        doubled = count > 1;
        return count > 0;
    }

    /// <summary>Steps over one separator, and the apostrophe of '24.</summary>
    private void SkipMark(ref int j)
    {
        if (j < tokens.Count && (tokens[j].IsDash || tokens[j].Is('/') || tokens[j].Is('.') || tokens[j].Is(',')))
        {
            j++;
        }

        if (j < tokens.Count && tokens[j].Kind == DateTokenKind.Mark && tokens[j].Text[0] is '\'' or '’' or '‘')
        {
            j++;
        }
    }
}
