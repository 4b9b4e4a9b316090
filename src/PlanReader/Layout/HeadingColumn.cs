using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>One column of an action table: the grid columns it covers, its heading as written and what it means.</summary>
internal sealed class HeadingColumn(int index, int span, string heading)
{
    public int Index { get; } = index;

    public int Span { get; } = span;

    public string Heading { get; } = heading;

    public string Key { get; } = HeadingWords.Normalise(heading);

    public ColumnMeaning Meaning { get; set; } = HeadingWords.Of(heading);

    /// <summary>The month or quarter of a column that holds one period of a tracker.</summary>
    public string? Period { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>The cells of a row that stand under this heading.</summary>
    public IEnumerable<SourceCell> In(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Column >= Index && cell.Column < Index + Span)
            {
                yield return cell;
            }
        }
    }

    public string TextIn(SourceRow row)
    {
        string? first = null;
        foreach (var cell in In(row))
        {
            if (!cell.ContinuesAbove && !cell.IsBlank)
            {
                first = first is null ? cell.Text : first + " " + cell.Text;
            }
        }

        return first ?? "";
    }

    /// <summary>True when this cell is the lower part of a cell that began in a row above.</summary>
    public bool ContinuesIn(SourceRow row) => In(row).Any(cell => cell.ContinuesAbove);
}
