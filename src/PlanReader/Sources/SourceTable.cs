namespace Waymark.PlanReader.Sources;

/// <summary>A table, sheet or run of tabbed lines.</summary>
internal sealed class SourceTable(string where) : SourceBlock(where)
{
    public List<SourceRow> Rows { get; } = [];

    /// <summary>The sheet's own name in a workbook.</summary>
    public string? SheetName { get; init; }

    public bool Hidden { get; init; }

    /// <summary>Columns (from 0) that are hidden.</summary>
    public HashSet<int> HiddenColumns { get; } = [];
}

internal sealed class SourceRow(string where)
{
    public string Where { get; } = where;

    public List<SourceCell> Cells { get; } = [];

    /// <summary>The document marks this row as one that repeats at the head of each page.</summary>
    public bool IsMarkedHeader { get; init; }

    public bool Hidden { get; init; }

    /// <summary>A tracked change takes the whole row away.</summary>
    public bool Deleted { get; init; }

    public SourceCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (column >= cell.Column && column < cell.Column + cell.Span)
            {
                return cell;
            }
        }

        return null;
    }
}

internal sealed class SourceCell(int column, SourceText content)
{
    public int Column { get; } = column;

    public int Span { get; init; } = 1;

    public SourceText Content { get; } = content;

    public string Text => Content.Text;

    public IReadOnlyList<SourceLine> Lines => Content.Lines;

    public bool IsBlank => Content.Text.Length == 0;

    /// <summary>Fill as six hex digits, or null.</summary>
    public string? Fill { get; init; }

    /// <summary>The lower part of a cell merged over several rows.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>A typed date of a workbook.</summary>
    public DateOnly? Date { get; init; }
}
