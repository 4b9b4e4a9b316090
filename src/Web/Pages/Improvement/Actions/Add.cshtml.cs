using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>Adds an action to a live plan.</summary>
[Needs(Permission.EditPlan)]
public sealed class AddModel(PlanQueries plans, AddAction addAction, AppDb db) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty]
    public ActionForm Input { get; set; } = new();

    public PlanOverview Plan { get; private set; } = null!;
    public ActionChoices Choices { get; private set; } = null!;
    public IEnumerable<SelectListItem> Priorities => Plan.Priorities.Select(p => new SelectListItem($"{p.Ref} {p.Title}".Beginning(80), p.PriorityId.ToString()));
    public IEnumerable<SelectListItem> Parents => Plan.Actions.Where(a => a.Action.ParentActionId is null).Select(a => new SelectListItem($"{a.Ref} {a.Action.Title}".Beginning(80), a.Id.ToString()));

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plan = await plans.GetAsync(PlanId, Actor, ct);
        Actor.Require(Permission.EditPlan, Plan.AreaId);
        Choices = await ActionChoices.LoadAsync(db, Plan.AreaId, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = await addAction.RunAsync(
            new AddAction.Request
            {
                PlanId = PlanId,
                Ref = Input.Ref ?? "",
                ParentActionId = Input.ParentActionId,
                Title = Input.Title ?? "",
                PriorityId = Input.PriorityId,
                DueText = Input.DueText,
                Leads = ActionForm.Names(Input.Leads),
                Accountable = ActionForm.Names(Input.Accountable),
                Deliverers = ActionForm.Names(Input.Deliverers),
                UpdateAuthorSeatId = Input.UpdateAuthorSeatId,
                GroupId = Input.GroupId,
                Resources = Input.Resources,
                Evidence = Input.Evidence,
                SuccessCriteria = Input.SuccessCriteria,
            },
            Actor, ct);
        Notice = "The action is added.";
        return LocalRedirect(ImprovementLinks.Action(PlanId, id));
    }
}
