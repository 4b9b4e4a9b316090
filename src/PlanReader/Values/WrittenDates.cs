using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Values;

/// <summary>Reads the dates of a cell as people write them. What cannot be a date stays words.</summary>
public static class WrittenDates
{
    /// <summary>One entry for each date of the text in its order; an open entry where it gives none; empty for blank text.</summary>
    /// <param name="text">A due cell such as "31-Oct-17", "Sept - Nov 18", "Autumn 2019" or "TBC".</param>
    public static IReadOnlyList<ReadDate> Read(string? text)
    {
        var whole = Words.Collapse(text ?? "");
        if (!whole.Any(char.IsLetterOrDigit))
        {
            return [];
        }

        var anchors = Anchors(whole);
        if (anchors.Count == 0)
        {
            return [new ReadDate(whole, null, null, DatePrecision.Tbc)];
        }

        if (anchors.Count == 1)
        {
            return [Entry(whole, anchors[0])];
        }

        var dates = new List<ReadDate>(anchors.Count);
        var start = 0;
        for (var i = 0; i < anchors.Count; i++)
        {
            var (cut, resume) = i + 1 < anchors.Count ? CutBetween(whole, anchors[i].End, anchors[i + 1].Start) : (whole.Length, whole.Length);
            dates.Add(Entry(whole[start..cut].Trim(' ', ';', ',', '/', '&'), anchors[i]));
            start = resume;
        }

        return dates;
    }

    /// <summary>True where a date can be read but is not written as one should be, or lacks its year.</summary>
    public static bool IsMalformed(string text)
    {
        var units = Units(Words.Collapse(text));
        var hasWhole = units.Exists(unit => unit.To is not null);
        return units.Exists(unit => unit.IsMalformed && (unit.To is not null || !hasWhole || unit.MonthWithoutYear == 0));
    }

    /// <summary>Every date with a last day that stands somewhere in a running text.</summary>
    internal static IEnumerable<DateUnit> In(string text) => Units(Words.Collapse(text)).Where(unit => unit.To is not null);

    /// <summary>Every date of a text, whole or faulty.</summary>
    internal static List<DateUnit> Units(string text)
    {
        var tokens = DateTokens.Cut(text);
        var scanner = new DateScanner(tokens);
        var units = new List<DateUnit>();
        for (var i = 0; i < tokens.Count;)
        {
            if (scanner.At(i, out var next) is not { } unit)
            {
                i++;
                continue;
            }

            while (DateSpans.Join(scanner, tokens, unit, next, out var end) is { } span)
            {
                (unit, next) = (span, end);
            }

            units.Add(unit);
            i = next;
        }

        return units;
    }

    private static ReadDate Entry(string text, DateUnit unit) => new(text, unit.From, unit.To, unit.Precision);

    private static List<DateUnit> Anchors(string text)
    {
        var units = Units(text);
        foreach (var open in OpenDates.In(text))
        {
            var (start, end) = WithBrackets(text, open.Index, open.Index + open.Length);
            var inBrackets = start < open.Index;
            if (units.Exists(unit => unit.To is not null && Absorbs(text, unit, start, end, inBrackets, OpenDates.IsOngoing(open.Value))))
            {
                continue;
            }

            units.Add(new DateUnit(start, end, DatePrecision.Tbc, null, null));
        }

        // A month that lost its year says nothing beside a whole date.
        if (units.Count > 1 && units.Exists(unit => unit.To is not null))
        {
            units.RemoveAll(unit => unit is { MonthWithoutYear: > 0, To: null });
        }

        units.Sort((a, b) => a.Start.CompareTo(b.Start));
        return units;
    }

    /// <summary>"To be agreed by 31/10/2020" and "31/03/2021 (TBC)" are one entry, the date.</summary>
    private static bool Absorbs(string text, DateUnit unit, int start, int end, bool inBrackets, bool ongoing)
    {
        if (end <= unit.Start)
        {
            var between = text[end..unit.Start];
            return !between.Contains(';', StringComparison.Ordinal) && (ongoing ? OpenDates.LeadsToDate(between) : !between.Contains(',', StringComparison.Ordinal));
        }

        return inBrackets && start >= unit.End && string.IsNullOrWhiteSpace(text[unit.End..start]);
    }

    private static (int Start, int End) WithBrackets(string text, int start, int end)
    {
        var open = text.LastIndexOf('(', start);
        var close = text.IndexOf(')', end);
        return open >= 0 && close >= 0 && text.IndexOf(')', open) == close && !text[(open + 1)..start].Contains('(', StringComparison.Ordinal)
            ? (open, close + 1)
            : (start, end);
    }

    private static (int Cut, int Resume) CutBetween(string text, int end, int start)
    {
        var cut = end;
        while (cut < start && text[cut] == ' ')
        {
            cut++;
        }

        if (cut < start && text[cut] == '(' && text.IndexOf(')', cut) is var close && close > 0 && close < start)
        {
            end = close + 1;
        }

        for (var i = end; i < start; i++)
        {
            if (text[i] is ';' or ',' or '\n')
            {
                return (i, i + 1);
            }

            if (string.CompareOrdinal(text, i, " and ", 0, 5) == 0)
            {
                return (i, i + 5);
            }
        }

        return (end, end);
    }
}
