using System.Globalization;
using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

internal enum RowKind
{
    Blank,

    /// <summary>One line of text across the table.</summary>
    Banner,
    Action,

    /// <summary>A step or the rest of the action above.</summary>
    Continuation,
}

/// <summary>Decides what each row of an action table is and gathers it into the current action.</summary>
internal sealed class RowReader(bool linesWrap)
{
    private readonly List<Between> _stray = [];
    private readonly List<(string Text, int Level)> _groups = [];
    private int _unnumbered;

    public ActionDraft? Current { get; private set; }

    /// <summary>Priority and objective cells of the row just read.</summary>
    public IReadOnlyList<(string Text, int Level)> Groups => _groups;

    /// <summary>Text outside the table ends what can be continued.</summary>
    public void Close() => Current = null;

    public List<Between> TakeStray()
    {
        var stray = _stray.ToList();
        _stray.Clear();
        return stray;
    }

    public RowKind Read(TableLayout layout, SourceRow row, SourceTable table)
    {
        _groups.Clear();
        var written = row.Cells.Where(cell => !cell.IsBlank && !cell.ContinuesAbove).ToList();
        var reference = RefOf(layout, row, out var title);
        if (written.Count == 0 && reference is null)
        {
            return RowKind.Blank;
        }

        if (IsBanner(layout, written, reference, row == table.Rows[0]))
        {
            return RowKind.Banner;
        }

        ReadGroups(layout, row);
        var begins = Begins(layout, row, reference, title);
        if (!begins && Current is null)
        {
            begins = title.Length > 0 || layout.Steps?.TextIn(row).Length > 0;
            if (!begins)
            {
                _stray.Add(Between.Of(row, table, isBanner: false));
                return RowKind.Blank;
            }
        }

        if (begins)
        {
            Current = new ActionDraft(reference ?? NextNumber(), row.Where);
        }

        Gather(layout, row, table, title, begins);
        return begins ? RowKind.Action : RowKind.Continuation;
    }

    private string NextNumber() => "#" + (++_unnumbered).ToString(CultureInfo.InvariantCulture);

    private static string? RefOf(TableLayout layout, SourceRow row, out string title)
    {
        title = layout.Title.TextIn(row);
        if (layout.Ref is { } column)
        {
            var text = column.TextIn(row);
            return Refs.Whole(text) ?? (text.Length == 0 && column.In(row).FirstOrDefault() is { ContinuesAbove: false, Content.Label: { } label } ? Refs.Whole(label) : null);
        }

        if (!layout.InlineRefs)
        {
            return null;
        }

        if (Refs.TryInline(title, out var reference, out var rest))
        {
            title = rest;
            return reference;
        }

        return layout.Title.In(row).FirstOrDefault()?.Content.Label is { } number ? Refs.Whole(number) : null;
    }

    private static bool IsHeadingLine(string text) => char.IsUpper(text[0]) && HeadingWords.Of(text, out var strong) != ColumnMeaning.Unknown && strong && text.Length < 60;

    private bool IsBanner(TableLayout layout, List<SourceCell> written, string? reference, bool opensBlock)
    {
        if (written.Count != 1)
        {
            return false;
        }

        var cell = written[0];
        if (cell.Span > 1 && cell.Span * 10 >= layout.Header.Width * 6)
        {
            return true;
        }

        if (cell.Column > (linesWrap ? 0 : layout.Title.Index) || (layout.Ref is not null && reference is not null && cell.Column == layout.Ref.Index))
        {
            return false;
        }

        // In wrapped text a lone first cell may be the rest of a title.
        if (linesWrap && reference is null && Current is not null && !opensBlock && !IsHeadingLine(cell.Text) && Labels.AfterObjectives(cell.Text) is null && Labels.AfterOutcomes(cell.Text) is null)
        {
            return char.IsAsciiDigit(cell.Text[0]) && Refs.TryInline(cell.Text, out _, out _);
        }

        return layout.HasRefs || cell.Column < layout.Title.Index || layout.Header.Columns.Count > 2;
    }

    private bool Begins(TableLayout layout, SourceRow row, string? reference, string title)
    {
        if (reference is not null)
        {
            return !IsMisread(reference);
        }

        if (title.Length == 0)
        {
            return false;
        }

        if (layout.HasRefs)
        {
            return !linesWrap && Current is not null && IsOwned(layout, row);
        }

        return !linesWrap || Current is null || IsOwned(layout, row) || !char.IsLower(title[0]);
    }

    /// <summary>In wrapped text a plain number that does not go on counting is a stray mark in the ref column.</summary>
    private bool IsMisread(string reference) =>
        linesWrap && Current is not null && int.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(Current.Ref, NumberStyles.None, CultureInfo.InvariantCulture, out var above) && number <= above;

    /// <summary>A row that names its own owner or date is an action and not the rest of one.</summary>
    private static bool IsOwned(TableLayout layout, SourceRow row) =>
        layout.Header.Columns.Any(column =>
            column.Meaning is ColumnMeaning.Due or ColumnMeaning.Lead or ColumnMeaning.Accountable && column.TextIn(row).Length > 0);

    private void ReadGroups(TableLayout layout, SourceRow row)
    {
        for (var i = 0; i < layout.Groups.Count; i++)
        {
            if (layout.Groups[i].TextIn(row) is { Length: > 0 } text)
            {
                _groups.Add((text, i));
            }
        }
    }

    private void Gather(TableLayout layout, SourceRow row, SourceTable table, string title, bool begins)
    {
        var draft = Current!;
        if (title.Length > 0)
        {
            draft.Title.Add(title);
        }

        if (row.Hidden || table.Hidden)
        {
            draft.Marks.Add("hidden");
        }

        foreach (var cell in layout.Title.In(row).Concat(layout.Steps?.In(row) ?? []))
        {
            Mark(draft, cell, begins);
        }

        var step = layout.Steps is { } steps ? GatherSteps(draft, layout, steps, row) : null;
        foreach (var column in layout.Header.Columns)
        {
            if (column == layout.Ref || column == layout.Title || column == layout.Steps || layout.Groups.Contains(column))
            {
                continue;
            }

            GatherField(draft, column, row, step, table);
        }
    }

    private StepDraft? GatherSteps(ActionDraft draft, TableLayout layout, HeadingColumn column, SourceRow row)
    {
        StepDraft? last = null;
        foreach (var cell in column.In(row).Where(cell => !cell.ContinuesAbove))
        {
            foreach (var text in StepLines.Of(cell))
            {
                if (last is null && linesWrap && draft.Steps.Count > 0 && StepLines.GoesOn(draft.Steps[^1].Text, text, layout.StepsEndInStops))
                {
                    last = draft.Steps[^1];
                    last.Text += " " + text;
                    continue;
                }

                last = new StepDraft(text, null);
                draft.Steps.Add(last);
            }
        }

        return last;
    }

    private void GatherField(ActionDraft draft, HeadingColumn column, SourceRow row, StepDraft? step, SourceTable table)
    {
        foreach (var cell in column.In(row))
        {
            foreach (var hidden in cell.Content.Hidden)
            {
                draft.Marks.Add(hidden.Kind);
                draft.Hidden.Add(hidden.Text);
            }

            if (column.Meaning == ColumnMeaning.Rag && cell.Fill is not null)
            {
                draft.Field(column).Fill ??= cell.Fill;
            }

            if (cell.IsBlank || cell.ContinuesAbove)
            {
                continue;
            }

            if (column.IsHidden || table.HiddenColumns.Contains(cell.Column))
            {
                draft.Marks.Add("hidden");
                draft.Hidden.Add($"{column.Heading}: {cell.Text}");
                continue;
            }

            if (linesWrap && column.Meaning is not (ColumnMeaning.Due or ColumnMeaning.Rag or ColumnMeaning.Kpi) && IsScrap(cell.Text))
            {
                _stray.Add(new Between { Text = cell.Text, Where = row.Where });
                continue;
            }

            Add(draft.Field(column), cell, step);
        }
    }

    private void Add(FieldDraft field, SourceCell cell, StepDraft? step)
    {
        field.Date ??= field.Cells.Count == 0 ? cell.Date : null;
        field.Lines.AddRange(cell.Lines);
        if (field.Column.Meaning != ColumnMeaning.Due)
        {
            field.Cells.Add(cell.Text);
            return;
        }

        if (linesWrap && field.Cells.Count > 0 && DueCells.GoesOn(field.Cells[^1], cell.Text))
        {
            field.Cells[^1] += " " + cell.Text;
        }
        else
        {
            field.Cells.Add(cell.Text);
        }

        if (step is not null)
        {
            step.Due = step.Due is null ? cell.Text : step.Due + " " + cell.Text;
        }
    }

    private static void Mark(ActionDraft draft, SourceCell cell, bool begins)
    {
        if (begins && cell.Content.Struck)
        {
            draft.Marks.Add("struck");
        }

        if (begins && cell.Content.Red)
        {
            draft.Marks.Add("red");
        }

        foreach (var hidden in cell.Content.Hidden)
        {
            draft.Marks.Add(hidden.Kind);
            draft.Hidden.Add(hidden.Text);
        }
    }

    /// <summary>A page number or a single stray letter that the extraction left in a cell.</summary>
    private static bool IsScrap(string text) => text.Length <= 3 && (text.All(char.IsAsciiDigit) || text.Length == 1);
}
