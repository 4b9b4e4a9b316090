using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Recognises the heading row of an action table by its words alone.</summary>
internal static class HeaderRows
{
    private const int MaxHeadingWords = 16;

    private static readonly HashSet<string> RegisterOnly = new(StringComparer.Ordinal)
    {
        "likelihood", "probability", "residual risk", "inherent risk", "risk score", "attendees", "invitees", "agenda", "agenda item", "venue", "version", "numerator",
    };

    /// <summary>The columns of a heading row, with those that have no heading.</summary>
    private static List<HeadingColumn> Columns(SourceRow row, int width)
    {
        var columns = new List<HeadingColumn>(row.Cells.Count);
        var next = 0;
        foreach (var cell in row.Cells)
        {
            Fill(cell.Column);
            columns.Add(new HeadingColumn(cell.Column, cell.Span, cell.Text));
            next = cell.Column + cell.Span;
        }

        Fill(Math.Min(width, next + 40));
        return columns;

        void Fill(int until)
        {
            for (; next < until; next++)
            {
                columns.Add(new HeadingColumn(next, 1, ""));
            }
        }
    }

    /// <summary>The header a row is, or null. A register's heading row gives a header that is not of actions.</summary>
    public static ActionHeader? Read(SourceRow row, int width, out bool isOfActions, ActionHeader? within = null)
    {
        isOfActions = false;
        var (known, strong, written) = (0, 0, 0);
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            written++;
            if (!CouldBeHeading(cell))
            {
                return null;
            }

            known += HeadingWords.Of(cell.Text, out var isStrong) == ColumnMeaning.Unknown ? 0 : 1;
            strong += isStrong ? 1 : 0;
        }

        // Inside a table only a whole heading row is one: sentences use the same words.
        if (strong < (within is null ? 2 : Math.Min(3, within.Columns.Count(column => column.Key.Length > 0))) || known * 2 < written || (written == 2 && row.Cells.Exists(cell => CountWords(cell.Text) > 4)))
        {
            return null;
        }

        var header = new ActionHeader(row.Where, Columns(row, width));
        isOfActions = IsOfActions(header);
        return header;
    }

    /// <summary>A second heading row under merged headings, such as Start and End under Timescale.</summary>
    public static ActionHeader? WithSubHeadings(ActionHeader header, SourceRow next)
    {
        if (!header.Columns.Any(column => column.Span > 1 && column.Heading.Length > 0)
            || next.Cells.Any(cell => !cell.IsBlank && (!CouldBeHeading(cell) || CountWords(cell.Text) > 5))
            || next.Cells.All(cell => cell.IsBlank || cell.ContinuesAbove))
        {
            return null;
        }

        var columns = new List<HeadingColumn>();
        foreach (var column in header.Columns)
        {
            var below = column.In(next).Where(cell => !cell.IsBlank && !cell.ContinuesAbove).ToList();
            if (column.Span == 1 && below.Count > 0)
            {
                return null;
            }

            if (below.Count < 2)
            {
                columns.Add(column);
                continue;
            }

            columns.AddRange(below.Select(cell => new HeadingColumn(cell.Column, cell.Span, $"{column.Heading} {cell.Text}")
            {
                Meaning = HeadingWords.Of(cell.Text) is var own and not ColumnMeaning.Unknown ? own : column.Meaning,
            }));
        }

        return columns.Count == header.Columns.Count ? null : new ActionHeader(header.Where, columns);
    }

    private static bool CouldBeHeading(SourceCell cell)
    {
        var text = cell.Text;
        if (text.Length > 240)
        {
            return false;
        }

        if (CountWords(text) > MaxHeadingWords && !RatingKey.IsLegend(text))
        {
            return false;
        }

        return (Refs.Whole(text) is null || HeadingWords.Of(text) != ColumnMeaning.Unknown) && !(char.IsAsciiDigit(text[0]) && Refs.TryInline(text, out _, out _));
    }

    private static bool IsOfActions(ActionHeader header)
    {
        if (header.Columns.Any(column => RegisterOnly.Contains(column.Key)))
        {
            return false;
        }

        var toDo = header.Has(ColumnMeaning.Action) || header.Has(ColumnMeaning.Subject) || header.Has(ColumnMeaning.Group);
        var owned = header.Has(ColumnMeaning.Lead) || header.Has(ColumnMeaning.Accountable) || header.Has(ColumnMeaning.Deliverer)
            || header.Has(ColumnMeaning.Due) || header.Has(ColumnMeaning.Success);
        var register = header.Of(ColumnMeaning.Register).Count();
        return toDo && owned && !IsLog(header) && (register < 2 || header.Has(ColumnMeaning.Action));
    }

    /// <summary>A list of meetings or of what was done: it begins with a plain date and has no ref.</summary>
    private static bool IsLog(ActionHeader header) =>
        header.Columns.FirstOrDefault(column => column.Key.Length > 0) is { Key: "date" } && !header.Has(ColumnMeaning.Ref) && !header.Has(ColumnMeaning.Success);

    private static int CountWords(string text) => text.Count(c => c == ' ') + 1;
}
