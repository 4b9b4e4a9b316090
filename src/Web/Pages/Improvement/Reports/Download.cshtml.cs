using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>The report as a file. Word and PDF are for everyone who sees the report; the rows of actions need the right to export.</summary>
[Needs(Permission.SeeReports)]
public sealed class DownloadModel(AppDb db, ReadSnapshots snapshots, ReportPdf pdf) : WaymarkPage
{
    private IActionResult? _answer;

    [BindProperty(SupportsGet = true)]
    public Guid SnapshotId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Format { get; set; } = "";

    public override async Task LoadAsync(CancellationToken ct)
    {
        try
        {
            var report = await snapshots.ReportAsync(SnapshotId, Actor, ct);
            _answer = Format switch
            {
                "docx" => Sent(report, BoardReportWord.Write(report), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                "pdf" => Sent(report, await pdf.WriteAsync(report, HttpContext, ct), MediaTypeNames.Application.Pdf),
                "xlsx" when await MayExportAsync(ct) => Sent(report, BoardReportSheets.WriteSpreadsheet(report), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                "csv" when await MayExportAsync(ct) => Sent(report, BoardReportSheets.WriteCsv(report), "text/csv; charset=utf-8"),
                _ => throw new NotThere(),
            };
        }
        catch (Exception refusal) when (refusal is RuleBroken or SnapshotTampered)
        {
            Notice = refusal.Message;
            _answer = LocalRedirect(ReportLinks.Report(SnapshotId));
        }
    }

    public override IActionResult OnGet() => _answer!;

    private async Task<bool> MayExportAsync(CancellationToken ct) =>
        Actor.Can(Permission.Export, await db.Snapshots.Where(s => s.SnapshotId == SnapshotId).Select(s => s.AreaId).SingleAsync(ct));

    private FileContentResult Sent(BoardReport report, byte[] content, string type) => File(content, type, FileName(report));

    /// <summary>Such as larkshire-report-4-2026-12-08.docx.</summary>
    private string FileName(BoardReport report)
    {
        var area = new string([.. report.Plan.AreaName.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return $"{(area.Length == 0 ? "area" : area)}-report-{report.Cycle.Number}-{report.Cycle.Meeting:yyyy-MM-dd}.{Format}";
    }
}
