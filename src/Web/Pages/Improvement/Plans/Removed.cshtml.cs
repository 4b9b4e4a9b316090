using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Plans;

/// <summary>Actions that were taken out of the plan, and why; within 30 days they can be put back.</summary>
[Needs(Permission.SeePlan)]
public sealed class RemovedModel(PlanQueries plans, UkClock clock, RestoreAction restoreAction) : PlanPage(plans, clock)
{
    private readonly PlanQueries _plans = plans;

    public IReadOnlyList<ImprovementAction> Removed { get; private set; } = [];
    public bool MayEdit => Actor.Can(Permission.EditPlan, Plan.AreaId);

    public bool MayRestore(ImprovementAction action) => MayEdit && UkClock.UkDate(action.RemovedAt!.Value).AddDays(RemoveAction.RestoreDays) >= Today;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Removed = await _plans.RemovedAsync(PlanId, Actor, ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid actionId, CancellationToken ct)
    {
        await restoreAction.RunAsync(actionId, Actor, ct);
        Notice = "The action is back in the plan.";
        return LocalRedirect(ImprovementLinks.Action(PlanId, actionId));
    }
}
