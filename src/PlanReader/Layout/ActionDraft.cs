using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>An action while its rows are still being gathered.</summary>
internal sealed class ActionDraft(string reference, string where)
{
    public string Ref { get; } = reference;

    public string Where { get; } = where;

    /// <summary>True for "#3": the document gives no ref.</summary>
    public bool IsUnnumbered => Ref.StartsWith('#');

    public List<string> Title { get; } = [];

    public List<StepDraft> Steps { get; } = [];

    /// <summary>Cells by column, in the order of the columns; continued cells are appended.</summary>
    public List<FieldDraft> Fields { get; } = [];

    public HashSet<string> Marks { get; } = new(StringComparer.Ordinal);

    public List<string> Hidden { get; } = [];

    public PriorityDraft? Priority { get; set; }

    public string? ObjectiveRef { get; set; }

    public string TitleText => string.Join(' ', Title);

    public FieldDraft Field(HeadingColumn column)
    {
        foreach (var field in Fields)
        {
            if (field.Column == column || field.Column.Key == column.Key)
            {
                return field;
            }
        }

        var added = new FieldDraft(column);
        Fields.Add(added);
        return added;
    }

    public IEnumerable<FieldDraft> Of(ColumnMeaning meaning) => Fields.Where(field => field.Column.Meaning == meaning);
}

/// <summary>A step beside a ref that labels several, with the date of its own row.</summary>
internal sealed class StepDraft(string text, string? due)
{
    public string Text { get; set; } = text;

    public string? Due { get; set; } = due;
}

/// <summary>What one column says about an action, cell by cell.</summary>
internal sealed class FieldDraft(HeadingColumn column)
{
    public HeadingColumn Column { get; } = column;

    public List<string> Cells { get; } = [];

    public List<SourceLine> Lines { get; } = [];

    public string? Fill { get; set; }

    public DateOnly? Date { get; set; }

    public string Text => string.Join(' ', Cells);
}
