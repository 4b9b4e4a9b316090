using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>Everything that one person is asked about, in all plans: what waits first.</summary>
[Needs(Permission.UpdateOwn)]
public sealed class IndexModel(MyActionsQueries actions, MyUpdatesQueries updates, WithdrawUpdate withdraw, ConfirmUpdate confirm, UkClock clock) : WaymarkPage
{
    private const int SoonDays = 30;

    public IReadOnlyList<MyPlan> Plans { get; private set; } = [];
    public IReadOnlyList<Section> Sections { get; private set; } = [];
    public IReadOnlyList<ActionLine> Named { get; private set; } = [];
    public IReadOnlyList<MyUpdatesQueries.MyUpdate> ToConfirm { get; private set; } = [];
    public IReadOnlyList<MyUpdatesQueries.MyUpdate> Mine { get; private set; } = [];
    public int Asked => Plans.Sum(p => p.Asked.Count);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plans = await actions.GetAsync(Actor, ct);
        ToConfirm = await updates.ToConfirmAsync(Actor, ct);
        Mine = await updates.MineAsync(Actor, ct);
        Named = [.. Plans.SelectMany(p => p.Named)];
        Sections = [.. Split([.. Plans.SelectMany(p => p.Asked)])];
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid updateId, CancellationToken ct)
    {
        await withdraw.RunAsync(updateId, Actor, ct);
        Notice = "Your update is withdrawn. The action stands as it did before; history keeps what you wrote.";
        return LocalRedirect(ImprovementLinks.MyActions);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid updateId, CancellationToken ct)
    {
        await confirm.RunAsync(updateId, Actor, ct);
        Notice = "You confirmed what was written for you. Both names are kept.";
        return LocalRedirect(ImprovementLinks.MyActions);
    }

    /// <summary>The plan's title where a person has actions in several.</summary>
    public string? PlanOf(ActionLine line) =>
        Plans.Count > 1 ? Plans.First(p => p.PlanId == line.Action.ImprovementPlanId).Title : null;

    /// <summary>Each action stands in one section: the first that fits.</summary>
    private IEnumerable<Section> Split(List<ActionLine> left)
    {
        var soon = clock.Today.AddDays(SoonDays);
        yield return Take("waiting", "Waiting for your update", "Nothing was said yet for the next board.", l => l.Has(ActionFactKind.Silent));
        yield return Take("late", "Late", "You have said where they stand; their date has passed.", l => l.Has(ActionFactKind.Late));
        yield return Take("soon", $"Due within {SoonDays} days", null, l => !l.IsDone && l.Action.DueBy <= soon);
        yield return Take("later", "Up to date", null, l => !l.IsDone);
        yield return Take("done", "Done", null, _ => true);

        Section Take(string id, string title, string? hint, Func<ActionLine, bool> fits)
        {
            var lines = left.Where(fits).OrderByDescending(l => l.Has(ActionFactKind.Late)).ThenBy(l => l.Action.DueBy ?? DateOnly.MaxValue).ToList();
            left.RemoveAll(lines.Contains);
            return new Section(id, title, hint, lines);
        }
    }

    /// <summary>Actions under one heading.</summary>
    public sealed record Section(string Id, string Title, string? Hint, IReadOnlyList<ActionLine> Lines);
}
