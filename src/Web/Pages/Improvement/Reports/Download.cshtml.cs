using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>The report as Word or PDF, for everyone who sees the report.</summary>
[Needs(Permission.SeeReports)]
public sealed class DownloadModel(ReadSnapshots snapshots, ReportPdf pdf) : ReportFilePage(snapshots)
{
    [BindProperty(SupportsGet = true)]
    public string Document { get; set; } = "";

    protected override async Task<IActionResult> WriteAsync(BoardReport report, CancellationToken ct) => Document == "docx"
        ? Sent(report, BoardReportWord.Write(report), Document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        : Sent(report, await pdf.WriteAsync(report, HttpContext, ct), Document, MediaTypeNames.Application.Pdf);
}
