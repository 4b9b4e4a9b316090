using System.Globalization;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>Lays a document out as one stream of paragraphs and rows, with every row under the header it belongs to.</summary>
internal sealed class PlanFlow
{
    private readonly SourceDocument _document;
    private readonly List<(SourceParagraph? Paragraph, SourceTable? Table, SourceRow? Row, ActionHeader? Header, bool IsHeader)> _items = [];
    private readonly Dictionary<string, (ActionHeader Header, List<SourceRow> Rows)> _groups = new(StringComparer.Ordinal);

    private readonly ShiftedRows _shifts = new();

    private PlanFlow(SourceDocument document) => _document = document;

    public static List<FlowItem> Of(SourceDocument document)
    {
        var flow = new PlanFlow(document);
        flow.FindHeaders();
        var layouts = flow._groups.ToDictionary(
            group => group.Key, group => TableLayout.Decide(group.Value.Header, group.Value.Rows), StringComparer.Ordinal);
        return flow._items.ConvertAll(item => new FlowItem
        {
            Paragraph = item.Paragraph,
            Table = item.Table,
            Row = item.Row,
            Header = item.IsHeader && layouts[Key(item.Header!)] is not null ? item.Header : null,
            Layout = item.Header is not null ? layouts[Key(item.Header)] : null,
        });
    }

    private void FindHeaders()
    {
        ActionHeader? header = null;
        foreach (var block in _document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                _items.Add((paragraph, null, null, null, false));
            }
            else if (block is SourceTable table)
            {
                header = FindHeaders(table, Carries(header, table) ? header : null);
            }
        }
    }

    private ActionHeader? FindHeaders(SourceTable table, ActionHeader? header)
    {
        var width = table.Rows.Count == 0 ? 0 : table.Rows.Max(Width);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (HeaderRows.Read(row, width, out var isOfActions, header) is not { } found)
            {
                AddRow(table, row, header);
                continue;
            }

            if (!isOfActions)
            {
                header = null;
                AddRow(table, row, null);
                continue;
            }

            header = found;
            if (i + 1 < table.Rows.Count && HeaderRows.WithSubHeadings(found, table.Rows[i + 1]) is { } whole)
            {
                header = whole;
                i++;
            }

            HideColumns(header, table);
            _groups.TryAdd(Key(header), (header, []));
            _items.Add((null, table, row, header, true));
        }

        return header;
    }

    private void AddRow(SourceTable table, SourceRow row, ActionHeader? header)
    {
        row = header is not null && _document.LinesWrap ? _shifts.Mend(header, row) : row;
        var under = header is not null && !IsOfOtherShape(header, row) ? header : null;
        _items.Add((null, table, row, under, false));
        if (under is not null)
        {
            _groups[Key(under)].Rows.Add(row);
        }
    }

    /// <summary>In text, pairs such as "SLT Owner, names" between action tables are no rows of the table above.</summary>
    private bool IsOfOtherShape(ActionHeader header, SourceRow row) =>
        _document.LinesWrap && row.Cells.Count <= 2 && header.Columns.Count >= 4 && !row.Cells[0].IsBlank;

    /// <summary>A table without a heading row goes on with the one before it when it has the same shape.</summary>
    private bool Carries(ActionHeader? header, SourceTable table)
    {
        if (header is null || _document.Kind == SourceKind.Workbook)
        {
            return false;
        }

        return _document.LinesWrap || (table.Rows.Count > 0 && header.Width > 2 && Width(table.Rows[0]) == header.Width);
    }

    private static int Width(SourceRow row) => row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + row.Cells[^1].Span;

    private static void HideColumns(ActionHeader header, SourceTable table)
    {
        foreach (var column in header.Columns)
        {
            column.IsHidden = table.HiddenColumns.Contains(column.Index);
        }
    }

    private static string Key(ActionHeader header) =>
        header.Signature + "@" + string.Join(',', header.Columns.Select(column => column.Index.ToString(CultureInfo.InvariantCulture) + (column.IsHidden ? "h" : "")));
}
