using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Table;

/// <summary>Renders the GOV.UK table.</summary>
public static class TableRenderer
{
    /// <summary>The table.</summary>
    public static IHtmlContent Render(TableOptions options)
    {
        var table = Element.Of("table", "govuk-table", options.Classes).With(options.Attributes);
        if (!string.IsNullOrEmpty(options.Caption))
        {
            table.Add(Element.Of("caption", "govuk-table__caption", options.CaptionClasses).Add(options.Caption));
        }

        if (options.Head is not null)
        {
            table.Add(Element.Of("thead", "govuk-table__head").Add(Row(options.Head, (cell, _) => Cell(cell, "th", "col"))));
        }

        var body = Element.Of("tbody", "govuk-table__body");
        foreach (var row in options.Rows)
        {
            body.Add(Row(row, (cell, index) => index == 0 && options.FirstCellIsHeader ? Cell(cell with { Format = null }, "th", "row") : Cell(cell, "td", null)));
        }

        return table.Add(body);
    }

    private static TagBuilder Row(IReadOnlyList<TableCell> cells, Func<TableCell, int, TagBuilder> render)
    {
        var row = Element.Of("tr", "govuk-table__row");
        for (var i = 0; i < cells.Count; i++)
        {
            row.Add(render(cells[i], i));
        }

        return row;
    }

    private static TagBuilder Cell(TableCell cell, string name, string? scope)
    {
        var block = name == "th" ? "govuk-table__header" : "govuk-table__cell";
        return Element.Of(name, block, string.IsNullOrEmpty(cell.Format) ? null : $"{block}--{cell.Format}", cell.Classes)
            .With("scope", scope)
            .WithAny("colspan", cell.Colspan)
            .WithAny("rowspan", cell.Rowspan)
            .With(cell.Attributes)
            .Add(cell.Content);
    }
}
