using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Plans;

/// <summary>The filtered list of a plan as CSV or Excel: the document's own columns, then ours.</summary>
[Needs(Permission.Export)]
public sealed class ExportModel(PlanQueries plans, UkClock clock) : PlanPage(plans, clock)
{
    /// <summary>csv or xlsx.</summary>
    [BindProperty(SupportsGet = true)]
    public string Sheet { get; set; } = "";

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Actor.Require(Permission.Export, Plan.AreaId);
    }

    public override IActionResult OnGet()
    {
        var table = PlanTable.Of(Plan, Lines);
        var name = $"actions-{Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{Sheet}";
        if (Sheet == "csv")
        {
            return File(CsvFile.Write(table), "text/csv; charset=utf-8", name);
        }

        var facts = new SheetFacts
        {
            Title = Plan.Title,
            Author = Plan.AreaName,
            Made = Plan.AsAt,
            Header = Plan.Title,
            Footer = $"As at {Plan.AsAt.DayAndTime()}",
        };
        return File(SpreadsheetFile.Write(facts, table), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
