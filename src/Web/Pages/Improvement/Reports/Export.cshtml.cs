using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>The frozen plan's rows as a spreadsheet or CSV, for those who may export.</summary>
[Needs(Permission.Export)]
public sealed class ExportModel(ReadSnapshots snapshots) : ReportFilePage(snapshots)
{
    [BindProperty(SupportsGet = true)]
    public string Sheet { get; set; } = "";

    protected override Task<IActionResult> WriteAsync(BoardReport report, CancellationToken ct)
    {
        if (!Actor.Can(Permission.Export, AreaId))
        {
            throw new NotThere();
        }

        return Task.FromResult<IActionResult>(Sheet == "csv"
            ? Sent(report, BoardReportSheets.WriteCsv(report), Sheet, "text/csv; charset=utf-8")
            : Sent(report, BoardReportSheets.WriteSpreadsheet(report), Sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }
}
