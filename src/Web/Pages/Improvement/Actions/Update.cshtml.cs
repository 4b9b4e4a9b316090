using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>A whole update of one action, with what was said last time beside it.</summary>
[Needs(Permission.UpdateOwn)]
public sealed class UpdateModel(ActionQueries actions, PostUpdate postUpdate) : ActionPage(actions)
{
    [BindProperty]
    public UpdateForm Input { get; set; } = new();

    /// <summary>Where to go afterwards: the person's list, when they came from there.</summary>
    [BindProperty(SupportsGet = true)]
    public bool FromMyActions { get; set; }

    public bool IsAgreedAtOnce => Actor.MayAgree(Plan.AreaId, Action.GroupId);

    /// <summary>Leads in whose name someone else may write.</summary>
    public IEnumerable<SelectListItem> Leads => Line.Owners.Select(o => o.Name).Append(Line.UpdateAuthor).OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !string.Equals(n, Actor.Name, StringComparison.OrdinalIgnoreCase))
        .Select(n => new SelectListItem(n, n));

    public string BackHref => FromMyActions ? ImprovementLinks.MyActions : ImprovementLinks.Action(PlanId, ActionId);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        NeedThat(MayUpdate);
        if (IsFirstView)
        {
            Input.RatingStateId = Line.State?.RatingStateId;
            Input.WaitingOn = Action.WaitingOn;
            Input.NextMilestone = Line.Latest?.NextMilestoneOn >= Plan.AsAt.UkDay() ? Line.Latest.NextMilestone : null;
            Input.NextMilestoneOn = Line.Latest?.NextMilestoneOn >= Plan.AsAt.UkDay() ? Line.Latest.NextMilestoneOn : null;
            Input.PathBackWhat = Line.Latest?.PathBackWhat;
            Input.PathBackWho = Line.Latest?.PathBackWho;
            Input.PathBackBy = Line.Latest?.PathBackBy;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await postUpdate.RunAsync(Input.ToRequest(ActionId, SeenVersion, isBrief: false), Actor, ct);
        return Done("Your update is saved.", BackHref);
    }
}
