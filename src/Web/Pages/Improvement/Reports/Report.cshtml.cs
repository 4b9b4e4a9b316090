using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>The frozen board report; what changed since stands in a strip of its own and only for those who see the live plan.</summary>
[Needs(Permission.SeeReports)]
public sealed class ReportModel(ReadSnapshots snapshots, CompareSnapshots compare, UkClock clock) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid SnapshotId { get; set; }

    public BoardReport? Report { get; private set; }
    public PlanComparison? Since { get; private set; }

    public string SinceTitle => Report is { } report && clock.Today < report.Cycle.PapersIssued ? "Since the plan was frozen" : "Since the papers went out";

    /// <summary>Why the report is not shown.</summary>
    public string? Refusal { get; private set; }
    public bool MayExport { get; private set; }
    public bool SeesPlan { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        try
        {
            Report = await snapshots.ReportAsync(SnapshotId, Actor, ct);
        }
        catch (SnapshotTampered tampered)
        {
            Refusal = tampered.Message;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        var areaId = await snapshots.AreaOfAsync(SnapshotId, ct);
        MayExport = Actor.Can(Permission.Export, areaId);
        SeesPlan = Actor.Can(Permission.SeePlan, areaId);
        Since = SeesPlan ? (await compare.RunAsync(SnapshotId, null, Actor, ct)).Changes : null;
    }

    /// <summary>What moved, a phrase each.</summary>
    public static IEnumerable<string> Phrases(PlanComparison changes)
    {
        (int Count, string One, string Many)[] counts =
        [
            (changes.Updated.Count, "action updated", "actions updated"),
            (changes.Ratings.Count, "rating changed", "ratings changed"),
            (changes.Dates.Count, "date changed", "dates changed"),
            (changes.Added.Count, "action added", "actions added"),
            (changes.Removed.Count, "action taken out", "actions taken out"),
            (changes.Texts.Count, "text changed", "texts changed"),
            (changes.Priorities.Count, "priority judged again", "priorities judged again"),
        ];
        return counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {(c.Count == 1 ? c.One : c.Many)}");
    }
}
