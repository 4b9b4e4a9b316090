using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>Takes an action out of the plan, with a reason.</summary>
[Needs(Permission.EditPlan)]
public sealed class RemoveModel(ActionQueries actions, RemoveAction removeAction) : ActionPage(actions)
{
    [BindProperty, Display(Name = "Why does it leave the plan?")]
    public string? Reason { get; set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        NeedThat(MayRemove);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await removeAction.RunAsync(new RemoveAction.Request { ActionId = ActionId, Reason = Reason }, Actor, ct);
        return Done($"The action is removed. It can be put back for {Core.Improvement.RemoveAction.RestoreDays} days.", ImprovementLinks.Removed(PlanId));
    }
}
