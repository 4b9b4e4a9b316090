using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>Everything about one action, and its history.</summary>
[Needs(Permission.SeePlan)]
public sealed class ActionModel(ActionQueries actions, WithdrawUpdate withdrawUpdate, ConfirmUpdate confirmUpdate, AgreeUpdates agreeUpdates) : ActionPage(actions)
{
    private readonly ActionQueries _actions = actions;

    public IReadOnlyList<ActionHistoryEntry> History { get; private set; } = [];
    public bool MayWithdraw => _actions.MayWithdraw(View, Actor);
    public bool MayConfirm => ActionQueries.MayConfirm(View, Actor);
    public bool MayAgree => Line.Latest is { AgreedAt: null } && Actor.MayAgree(Plan.AreaId, Action.GroupId);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        History = await _actions.HistoryAsync(View, ct);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid updateId, CancellationToken ct)
    {
        await withdrawUpdate.RunAsync(updateId, Actor, ct);
        return Done("Your update is withdrawn. The action stands as before; the history keeps what you wrote.");
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid updateId, CancellationToken ct)
    {
        await confirmUpdate.RunAsync(updateId, Actor, ct);
        return Done("You confirmed the update.");
    }

    public async Task<IActionResult> OnPostAgreeAsync(Guid updateId, CancellationToken ct)
    {
        await agreeUpdates.RunAsync([updateId], Actor, ct);
        return Done("The update is agreed.");
    }
}
