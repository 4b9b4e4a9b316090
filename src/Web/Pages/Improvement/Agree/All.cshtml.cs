using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Agree;

/// <summary>The plans in which updates wait for the person; leads straight on where there is one.</summary>
[Needs(Permission.UpdateWorkStream)]
public sealed class AllModel(MyActionsQueries actions) : WaymarkPage
{
    public IReadOnlyList<(Guid PlanId, string Title, int Count)> Waiting { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct) =>
        Waiting = [.. (await actions.ToAgreeAsync(Actor, ct))
            .GroupBy(w => (w.Action.ImprovementPlanId, w.PlanTitle))
            .Select(g => (g.Key.ImprovementPlanId, g.Key.PlanTitle, g.Count()))];

    public override IActionResult OnGet() => Waiting.Count == 1 ? LocalRedirect(AgreeLinks.Plan(Waiting[0].PlanId)) : Page();
}
