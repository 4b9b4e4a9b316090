using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Snapshots;

/// <summary>Freezes the plan for a board: proposed dates, and who has to be chased first.</summary>
[Needs(Permission.TakeSnapshot)]
public sealed class TakeModel(AppDb db, ReadSnapshots snapshots, PreviewSnapshot preview, TakeSnapshot takeSnapshot, UkClock clock) : SnapshotsPage(db, snapshots)
{
    private readonly AppDb _db = db;

    [BindProperty]
    [Display(Name = "Board")]
    public Guid? BoardId { get; set; }

    [BindProperty]
    [Display(Name = "Update cut-off")]
    public DateOnly? UpdateCutOff { get; set; }

    [BindProperty]
    [Display(Name = "Data cut-off")]
    public DateOnly? DataCutOff { get; set; }

    [BindProperty]
    [Display(Name = "Papers issued")]
    public DateOnly? PapersIssued { get; set; }

    [BindProperty]
    [Display(Name = "Meeting")]
    public DateOnly? Meeting { get; set; }

    /// <summary>Papers with fewer than five clear days are meant.</summary>
    [BindProperty]
    public bool LatePapersAgreed { get; set; }

    public SnapshotPreview Preview { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Boards { get; private set; } = [];

    /// <summary>Set when the dates leave fewer than five clear days.</summary>
    public string? LateWarning { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Preview = await preview.RunAsync(PlanId, Actor, ct);
        var boards = await _db.Groups
            .Where(g => g.Kind == GroupKind.Board && g.ClosedAt == null && _db.ImprovementPlans.Any(p => p.ImprovementPlanId == PlanId && p.AreaId == g.AreaId))
            .OrderBy(g => g.Name).Select(g => new { g.Name, g.GroupId }).ToListAsync(ct);
        Boards = boards.ConvertAll(b => new SelectListItem(b.Name, b.GroupId.ToString()));
    }

    public override IActionResult OnGet()
    {
        var (_, papers, meeting) = MeetingDates.Proposed(clock.Today);
        UpdateCutOff = DataCutOff = clock.Today;
        (PapersIssued, Meeting) = (papers, meeting);
        BoardId = Boards.FirstOrDefault(b => b.Text == (Snapshots.Count == 0 ? null : Snapshots[0].BoardName)) is { } last ? Guid.Parse(last.Value)
            : Boards.Count == 1 ? Guid.Parse(Boards[0].Value) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new TakeSnapshot.Request
        {
            PlanId = PlanId,
            BoardId = BoardId ?? throw new RuleBroken(nameof(BoardId), "Choose the board that the report is for"),
            UpdateCutOff = Needed(UpdateCutOff, nameof(UpdateCutOff), "Enter the update cut-off"),
            DataCutOff = Needed(DataCutOff, nameof(DataCutOff), "Enter the data cut-off"),
            PapersIssued = Needed(PapersIssued, nameof(PapersIssued), "Enter the day the papers go out"),
            Meeting = Needed(Meeting, nameof(Meeting), "Enter the day of the meeting"),
        };
        LateWarning = request.Meeting >= request.PapersIssued ? MeetingDates.Warning(request.PapersIssued, request.Meeting) : null;
        if (LateWarning is not null && !LatePapersAgreed)
        {
            throw new RuleBroken(nameof(Meeting), LateWarning.TrimEnd('.') + ". Change a date, or tick the box below");
        }

        var id = await takeSnapshot.RunAsync(request, Actor, ct);
        Notice = $"The plan is frozen as it stood on {request.UpdateCutOff.ToUkText()}. This report will not change.";
        return LocalRedirect(ReportLinks.Report(id));
    }

    private static DateOnly Needed(DateOnly? day, string field, string otherwise) => day ?? throw new RuleBroken(field, otherwise);
}
