namespace Waymark.PlanReader.Layout;

/// <summary>The heading row of a table of actions.</summary>
internal sealed class ActionHeader(string where, IReadOnlyList<HeadingColumn> columns)
{
    public string Where { get; } = where;

    public IReadOnlyList<HeadingColumn> Columns { get; } = columns;

    /// <summary>Two headers with one signature head parts of the same table.</summary>
    public string Signature { get; } = string.Join('|', columns.Where(column => column.Key.Length > 0).Select(column => column.Key));

    /// <summary>The number of grid columns.</summary>
    public int Width => Columns.Count == 0 ? 0 : Columns[^1].Index + Columns[^1].Span;

    public IEnumerable<HeadingColumn> Of(ColumnMeaning meaning) => Columns.Where(column => column.Meaning == meaning);

    public bool Has(ColumnMeaning meaning) => Columns.Any(column => column.Meaning == meaning);
}
