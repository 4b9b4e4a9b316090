using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Agree;

/// <summary>A plan's updates that wait for the person to agree them, one or many at a time.</summary>
[Needs(Permission.UpdateWorkStream)]
public sealed class IndexModel(PlanQueries plans, AgreeUpdates agree) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    /// <summary>The ticked updates.</summary>
    [BindProperty]
    public List<Guid> Ticked { get; set; } = [];

    /// <summary>The one whose own button was pressed; the ticks then wait.</summary>
    [BindProperty]
    public Guid? One { get; set; }

    public PlanOverview Plan { get; private set; } = null!;

    /// <summary>By priority, in the plan's order; null holds actions without one.</summary>
    public IReadOnlyList<(Priority? Priority, IReadOnlyList<ActionLine> Lines)> Groups { get; private set; } = [];
    public int Count => Groups.Sum(g => g.Lines.Count);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plan = await plans.GetAsync(PlanId, Actor, ct);
        if (!Actor.Can(Permission.UpdateWorkStream, Plan.AreaId))
        {
            throw new NotThere();
        }

        var waiting = Plan.Actions.Where(l => l.Latest is { AgreedAt: null } && Actor.MayAgree(l.Action)).ToLookup(l => l.Action.PriorityId);
        Groups = [.. Plan.Priorities.Select(Priority? (p) => p).Append(null)
            .Select(p => (p, (IReadOnlyList<ActionLine>)[.. waiting[p?.PriorityId]]))
            .Where(g => g.Item2.Count > 0)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var agreed = await agree.RunAsync(One is { } one ? [one] : Ticked, Actor, ct);
        Notice = agreed == 0 ? "These were agreed already." : $"{agreed.Count("update")} agreed.";
        return LocalRedirect(AgreeLinks.Plan(PlanId));
    }

    public RatingState? Rating(Guid? id) => Plan.Scheme.FirstOrDefault(s => s.RatingStateId == id);

    /// <summary>What the update's reader should know: told as facts, never as faults.</summary>
    public static IEnumerable<string> Facts(ActionLine line) =>
        line.Facts.Where(f => f.Kind is ActionFactKind.Contradiction or ActionFactKind.NoPathBack or ActionFactKind.Late or ActionFactKind.AfterParent).Select(f => f.Sentence);
}
