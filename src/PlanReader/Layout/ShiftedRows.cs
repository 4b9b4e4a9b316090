using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Rows of damaged text that lost an empty first cell: a date beside the date column shows it.</summary>
internal sealed class ShiftedRows
{
    private const int MaxDateLength = 30;

    private int _shiftedWidth;

    public SourceRow Mend(ActionHeader header, SourceRow row)
    {
        if (row.Cells.Count != header.Width - 1 || header.Of(ColumnMeaning.Due).FirstOrDefault() is not { } due)
        {
            _shiftedWidth = 0;
            return row;
        }

        if (_shiftedWidth != row.Cells.Count && !(IsDate(row.At(due.Index - 1)) && !IsDate(row.At(due.Index))))
        {
            return row;
        }

        _shiftedWidth = row.Cells.Count;
        var mended = new SourceRow(row.Where);
        mended.Cells.AddRange(row.Cells.Select(cell => new SourceCell(cell.Column + 1, cell.Content)));
        return mended;
    }

    private static bool IsDate(SourceCell? cell) =>
        cell is { IsBlank: false } && cell.Text.Length <= MaxDateLength && WrittenDates.Units(cell.Text).Count > 0;
}
