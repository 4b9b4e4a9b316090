using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Which column of a header plays which part, decided by headings and by what stands under them.</summary>
internal sealed class TableLayout
{
    public required ActionHeader Header { get; init; }

    /// <summary>The column that holds nothing but refs, or null.</summary>
    public HeadingColumn? Ref { get; private set; }

    public required HeadingColumn Title { get; init; }

    /// <summary>Where steps stand beside the title, or null when the title is the action itself.</summary>
    public HeadingColumn? Steps { get; private set; }

    /// <summary>Broader columns to the left: priority, then objective.</summary>
    public List<HeadingColumn> Groups { get; } = [];

    public bool InlineRefs { get; private set; }

    /// <summary>Steps are sentences with full stops, so that a wrapped line without one goes on.</summary>
    public bool StepsEndInStops { get; private set; }

    public bool HasRefs => Ref is not null || InlineRefs;

    /// <summary>The layout, or null where the cells show that no column holds things to do.</summary>
    public static TableLayout? Decide(ActionHeader header, IReadOnlyList<SourceRow> rows)
    {
        var reference = FindRef(header, rows);
        ResolveDoubtful(header, rows);
        var action = First(header, ColumnMeaning.Action);
        var broader = header.Columns.Where(column => column.Meaning is ColumnMeaning.Group or ColumnMeaning.Subject && column != reference).ToList();
        if (action is not null && !broader.Exists(column => column.Index < action.Index))
        {
            broader.AddRange(OutcomeGroup(header, action));
        }

        var subject = Labelled(header, rows, reference, action, broader);
        if ((subject ?? action ?? broader.LastOrDefault()) is not { } title || HoldsDates(title, rows))
        {
            return null;
        }

        var layout = new TableLayout
        {
            Header = header,
            Title = title,
            Ref = reference,
            Steps = subject is not null && action is not null && subject != action ? action : null,
            InlineRefs = reference is null && HasInlineRefs(title, rows),
        };
        layout.StepsEndInStops = layout.Steps is not null && rows.Count(row => layout.Steps.TextIn(row).EndsWith('.')) * 10 >= rows.Count(row => layout.Steps.TextIn(row).Length > 0) * 3;
        layout.Groups.AddRange(broader.Where(column => column != title && column.Index < Math.Max(title.Index, action?.Index ?? 0)));
        foreach (var column in layout.Groups)
        {
            column.Meaning = ColumnMeaning.Group;
        }

        return layout;
    }

    /// <summary>A first "Outcome" column groups actions when success has a column of its own.</summary>
    private static IEnumerable<HeadingColumn> OutcomeGroup(ActionHeader header, HeadingColumn action)
    {
        var success = header.Of(ColumnMeaning.Success).ToList();
        return success.Count > 1 && success[0].Index < action.Index ? success.Take(1) : [];
    }

    /// <summary>Dates are no things to do, whatever the heading says.</summary>
    private static bool HoldsDates(HeadingColumn column, IReadOnlyList<SourceRow> rows)
    {
        var texts = rows.Select(row => column.TextIn(row).Trim()).Where(text => text.Length > 0).ToList();
        return texts.Count > 0 && texts.TrueForAll(text => WrittenDates.Read(text) is [{ To: not null } date] && date.Text.Length == text.Length);
    }

    private static HeadingColumn? First(ActionHeader header, ColumnMeaning meaning) => header.Of(meaning).FirstOrDefault();

    private static HeadingColumn? FindRef(ActionHeader header, IReadOnlyList<SourceRow> rows)
    {
        foreach (var column in header.Columns.OrderByDescending(column => column.Meaning == ColumnMeaning.Ref).ThenBy(column => column.Index))
        {
            if (column.Meaning is not (ColumnMeaning.Ref or ColumnMeaning.Unknown or ColumnMeaning.Group or ColumnMeaning.Subject or ColumnMeaning.Action))
            {
                continue;
            }

            var (written, refs) = (0, 0);
            foreach (var row in rows)
            {
                var text = column.TextIn(row);
                var label = column.In(row).FirstOrDefault()?.Content.Label;
                if (text.Length > 0 || label is not null)
                {
                    written++;
                    refs += Refs.Whole(text.Length > 0 ? text : label!) is null ? 0 : 1;
                }
            }

            if (refs > 0 && refs * 10 >= written * (column.Meaning == ColumnMeaning.Ref ? 5 : 7))
            {
                column.Meaning = ColumnMeaning.Ref;
                return column;
            }
        }

        return null;
    }

    /// <summary>Headings that mean two things are settled by the cells: "Milestones", "Status", "Progress".</summary>
    private static void ResolveDoubtful(ActionHeader header, IReadOnlyList<SourceRow> rows)
    {
        foreach (var column in header.Columns)
        {
            ColumnContent.Resolve(header, column, rows);
        }
    }

    /// <summary>The broader column that each ref labels anew, so that the actions beside it are its steps.</summary>
    private static HeadingColumn? Labelled(
        ActionHeader header, IReadOnlyList<SourceRow> rows, HeadingColumn? reference, HeadingColumn? action, List<HeadingColumn> broader)
    {
        if (reference is null)
        {
            return broader.Find(column => HasInlineRefs(column, rows) && (action is null || !HasInlineRefs(action, rows)));
        }

        var next = header.Columns.FirstOrDefault(column => column.Index > reference.Index && (column == action || broader.Contains(column)));
        if (next is null || next == action || action is null)
        {
            return next == action ? null : next;
        }

        var (labels, own) = (0, 0);
        var previous = "";
        foreach (var row in rows)
        {
            if (Refs.Whole(reference.TextIn(row)) is not null)
            {
                labels++;
                var text = next.TextIn(row);
                own += text.Length > 0 && text != previous ? 1 : 0;
                previous = text;
            }
        }

        return own * 10 >= labels * 8 ? next : null;
    }

    private static bool HasInlineRefs(HeadingColumn column, IReadOnlyList<SourceRow> rows)
    {
        var (written, refs) = (0, 0);
        foreach (var row in rows)
        {
            var text = column.TextIn(row);
            if (text.Length > 0)
            {
                written++;
                var labelled = column.In(row).FirstOrDefault()?.Content.Label is { } label && Refs.Whole(label) is not null;
                refs += labelled || Refs.TryInline(text, out _, out _) ? 1 : 0;
            }
        }

        return refs > 0 && refs * 10 >= written * 3;
    }
}
