using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>A page about one action of a plan.</summary>
public abstract class ActionPage(ActionQueries actions) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    /// <summary>The action's version when the form was shown.</summary>
    [BindProperty]
    public int SeenVersion { get; set; }

    public ActionView View { get; private set; } = null!;
    public ActionLine Line => View.Line;
    public ImprovementAction Action => View.Line.Action;
    public PlanOverview Plan => View.Plan;
    public bool MayUpdate => Line.MayBeUpdatedBy(Actor);
    public bool MayEdit => Actor.MayEdit(Plan.AreaId, Action.GroupId);
    public bool MayRemove => Actor.Can(Permission.EditPlan, Plan.AreaId);

    /// <summary>The form shows what is stored, not what was typed.</summary>
    protected bool IsFirstView => HttpMethods.IsGet(Request.Method);

    public override async Task LoadAsync(CancellationToken ct) => View = await actions.GetAsync(PlanId, ActionId, Actor, ct);

    /// <summary>A page that the person may see the action on but not use is as if it were not there.</summary>
    protected static void NeedThat(bool allowed)
    {
        if (!allowed)
        {
            throw new NotThere();
        }
    }

    protected LocalRedirectResult Done(string notice, string? to = null)
    {
        Notice = notice;
        return LocalRedirect(to ?? ImprovementLinks.Action(PlanId, ActionId));
    }
}
