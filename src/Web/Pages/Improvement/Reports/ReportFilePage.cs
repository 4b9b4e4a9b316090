using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>Sends a report as a file; when it cannot be made the report's page says why.</summary>
public abstract class ReportFilePage(ReadSnapshots snapshots) : WaymarkPage
{
    private IActionResult? _answer;

    [BindProperty(SupportsGet = true)]
    public Guid SnapshotId { get; set; }

    /// <summary>The area whose report it is.</summary>
    protected Guid AreaId { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        try
        {
            var report = await snapshots.ReportAsync(SnapshotId, Actor, ct);
            AreaId = await snapshots.AreaOfAsync(SnapshotId, ct);
            _answer = await WriteAsync(report, ct);
        }
        catch (Exception refusal) when (refusal is RuleBroken or SnapshotTampered)
        {
            Notice = refusal.Message;
            _answer = LocalRedirect(ReportLinks.Report(SnapshotId));
        }
    }

    public override IActionResult OnGet() => _answer!;

    protected abstract Task<IActionResult> WriteAsync(BoardReport report, CancellationToken ct);

    /// <summary>Named such as larkshire-report-4-2026-12-08.docx.</summary>
    protected FileContentResult Sent(BoardReport report, byte[] content, string format, string type)
    {
        var area = new string([.. report.Plan.AreaName.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return File(content, type, $"{(area.Length == 0 ? "area" : area)}-report-{report.Cycle.Number}-{report.Cycle.Meeting:yyyy-MM-dd}.{format}");
    }
}
