using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Judgements;

/// <summary>All priorities on one form: rating and sentence, with last time's beside.</summary>
[Needs(Permission.SeePlan)]
public sealed class IndexModel(AppDb db, JudgePriorities judge) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty]
    public List<Line> Lines { get; set; } = [];

    public string PlanTitle { get; private set; } = "";
    public IReadOnlyList<RatingState> Scheme { get; private set; } = [];
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IEnumerable<SelectListItem> Ratings => Scheme.Select(s => new SelectListItem(s.Name, s.RatingStateId.ToString()));
    public bool MayJudge => Rows.Any(r => r.MayJudge);

    public override async Task LoadAsync(CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.AsNoTracking().VisibleTo(Actor).FirstOrDefaultAsync(p => p.ImprovementPlanId == PlanId, ct) ?? throw new NotThere();
        PlanTitle = plan.Title;
        Scheme = await db.RatingStates.AsNoTracking().Where(s => s.ImprovementPlanId == PlanId).OrderBy(s => s.Order).ToListAsync(ct);
        var priorities = await db.Priorities.AsNoTracking().Include(p => p.Owners).Where(p => p.ImprovementPlanId == PlanId).OrderBy(p => p.Order).ToListAsync(ct);
        var ids = priorities.ConvertAll(p => p.PriorityId);
        var judged = (await db.PriorityJudgements.AsNoTracking().Where(j => ids.Contains(j.PriorityId)).ToListAsync(ct))
            .GroupBy(j => j.PriorityId).ToDictionary(g => g.Key, g => g.MaxBy(j => (j.At, j.PriorityJudgementId))!);
        var counts = await db.ImprovementActions.Standing().Where(a => a.ImprovementPlanId == PlanId)
            .GroupBy(a => new { a.PriorityId, a.RatingStateId }).Select(g => new { g.Key.PriorityId, g.Key.RatingStateId, Count = g.Count() }).ToListAsync(ct);
        Rows = priorities.ConvertAll(p => new Row(
            p, judged.GetValueOrDefault(p.PriorityId), Actor.MayJudge(plan.AreaId, p),
            [.. Scheme.Select(RatingState? (s) => s).Append(null)
                .Select(s => new RatingCount(s is null ? RatingShown.NotRated : new RatingShown(s.Name, s.Colour), counts.Where(c => c.PriorityId == p.PriorityId && c.RatingStateId == s?.RatingStateId).Sum(c => c.Count)))
                .Where(c => c.Count > 0)]));
        if (Lines.Count == 0)
        {
            Lines = Rows.Where(r => r.MayJudge).Select(r => new Line { PriorityId = r.Priority.PriorityId }).ToList();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var count = await judge.RunAsync(
            new JudgePriorities.Request
            {
                PlanId = PlanId,
                Lines = Lines.ConvertAll(l => new JudgePriorities.Line { PriorityId = l.PriorityId, RatingStateId = l.RatingStateId, Sentence = l.Sentence }),
            },
            Actor, ct);
        Notice = count == 1 ? "One priority is judged." : $"{count} priorities are judged.";
        return LocalRedirect(ReportLinks.Judgements(PlanId));
    }

    public string RatingName(Guid id) => Scheme.FirstOrDefault(s => s.RatingStateId == id)?.Name ?? "";

    public string? RatingColourName(Guid id) => Scheme.FirstOrDefault(s => s.RatingStateId == id)?.Colour.ToString();

    public static string JudgedOn(PriorityJudgement judgement) => UkClock.UkDate(judgement.At).ToUkText();

    /// <summary>What is typed for one priority.</summary>
    public sealed class Line
    {
        public Guid PriorityId { get; set; }
        public Guid? RatingStateId { get; set; }
        public string? Sentence { get; set; }
    }

    /// <summary>A priority with its last judgement and its actions by state.</summary>
    public sealed record Row(Priority Priority, PriorityJudgement? Last, bool MayJudge, IReadOnlyList<RatingCount> Counts)
    {
        public string Owners => string.Join("; ", Priority.Owners.Where(o => o.Kind == PriorityOwnerKind.Owner).OrderBy(o => o.Order).Select(o => o.NameAsWritten));
    }
}
