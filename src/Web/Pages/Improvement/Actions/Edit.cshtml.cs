using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>Changes what an action says. A stale form shows both texts side by side.</summary>
[Needs(Permission.UpdateWorkStream)]
public sealed class EditModel(ActionQueries actions, EditAction editAction, AppDb db) : ActionPage(actions)
{
    [BindProperty]
    public ActionForm Input { get; set; } = new();

    public ActionChoices Choices { get; private set; } = null!;
    public IEnumerable<SelectListItem> Priorities => Plan.Priorities.Select(p => new SelectListItem($"{p.Ref} {p.Title}".Beginning(80), p.PriorityId.ToString()));

    /// <summary>What is stored and what was typed, where they differ.</summary>
    public IEnumerable<(string What, string? Stored, string? Typed)> Differences => new[]
    {
        ("What is to be done", Action.Title, Input.Title),
        ("Due date", Action.DueText, Input.DueText),
        ("Leads", Lines(OwnerKind.Lead), Input.Leads),
        ("Accountable", Lines(OwnerKind.Accountable), Input.Accountable),
        ("Deliverers", Lines(OwnerKind.Deliverer), Input.Deliverers),
        ("Priority", Name(Priorities, Action.PriorityId), Name(Priorities, Input.PriorityId)),
        ("Asked for updates", Name(Choices.Seats, Action.UpdateAuthorSeatId), Name(Choices.Seats, Input.UpdateAuthorSeatId)),
        ("Work stream", Name(Choices.Streams, Action.GroupId), Name(Choices.Streams, Input.GroupId)),
        ("Resources", Action.Resources, Input.Resources),
        ("Evidence", Action.Evidence, Input.Evidence),
        ("Success criteria", Action.SuccessCriteria, Input.SuccessCriteria),
    }.Where(d => d.Item2 != d.Item3);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        NeedThat(MayEdit);
        Choices = await ActionChoices.LoadAsync(db, Plan.AreaId, ct);
        if (IsFirstView)
        {
            Input = new ActionForm
            {
                Title = Action.Title,
                PriorityId = Action.PriorityId,
                DueText = Action.DueText,
                Leads = Lines(OwnerKind.Lead),
                Accountable = Lines(OwnerKind.Accountable),
                Deliverers = Lines(OwnerKind.Deliverer),
                UpdateAuthorSeatId = Action.UpdateAuthorSeatId,
                GroupId = Action.GroupId,
                Resources = Action.Resources,
                Evidence = Action.Evidence,
                SuccessCriteria = Action.SuccessCriteria,
            };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await editAction.RunAsync(
            new EditAction.Request
            {
                ActionId = ActionId,
                SeenVersion = SeenVersion,
                Title = Input.Title ?? "",
                PriorityId = Input.PriorityId,
                DueText = Input.DueText,
                Reason = Input.Reason,
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
        return Done("The action is saved.");
    }

    private string? Lines(OwnerKind kind) => Line.Owners.Any(o => o.Kind == kind) ? string.Join('\n', Line.Owners.Where(o => o.Kind == kind).Select(o => o.AsWritten)) : null;

    private static string? Name(IEnumerable<SelectListItem> choices, Guid? id) => choices.FirstOrDefault(c => c.Value == id?.ToString())?.Text;
}
