using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>One sheet for all of a person's actions: fill in some rows, save the changed ones together.</summary>
[Needs(Permission.UpdateOwn)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class SheetModel(MyActionsQueries mine, PostUpdates postUpdates, UkClock clock) : WaymarkPage
{
    /// <summary>Rows by action, so that words never land on another action when the list has changed meanwhile.</summary>
    [BindProperty]
    public Dictionary<Guid, SheetRow> Rows { get; set; } = [];

    public IReadOnlyList<MyPlan> Plans { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plans = await mine.GetAsync(Actor, ct);
        foreach (var line in Plans.SelectMany(p => p.Asked))
        {
            var row = Rows.TryGetValue(line.Id, out var typed) ? typed : Rows[line.Id] = SheetRow.Of(line, clock.Today);
            row.SeenVersion = line.Action.Version;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var lines = (await mine.GetAsync(Actor, ct)).SelectMany(p => p.Asked).ToDictionary(l => l.Id);
        var changed = Rows.Where(r => !lines.TryGetValue(r.Key, out var line) ? r.Value.SinceLast is not null : r.Value.IsChanged(line, clock.Today)).ToList();
        if (changed.Count == 0)
        {
            ModelState.AddModelError("", "Nothing is filled in yet: write in at least one row");
            return Page();
        }

        var result = await postUpdates.RunAsync([.. changed.Select(r => r.Value.ToRequest(r.Key, r.Value.SeenVersion, isBrief: true))], Actor, ct);
        foreach (var refusal in result.Refusals)
        {
            ModelState.AddModelError($"Rows[{refusal.ActionId}].{refusal.Field ?? nameof(SheetRow.SinceLast)}", $"{lines[refusal.ActionId].Ref}: {refusal.Message}");
        }

        if (result.Refusals.Count > 0)
        {
            return Page();
        }

        Notice = $"{result.Saved.Count("update")} saved.";
        return LocalRedirect(ImprovementLinks.Sheet);
    }
}
