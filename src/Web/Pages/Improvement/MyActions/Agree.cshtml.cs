using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>Updates that wait for a work-stream lead or the programme manager to agree them.</summary>
[Needs(Permission.UpdateWorkStream)]
public sealed class AgreeModel(MyActionsQueries mine, AgreeUpdates agreeUpdates) : WaymarkPage
{
    /// <summary>The updates that were ticked.</summary>
    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<WaitingUpdate> Waiting { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct) => Waiting = await mine.ToAgreeAsync(Actor, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var agreed = await agreeUpdates.RunAsync(Chosen, Actor, ct);
        Notice = $"{agreed.Count("update")} agreed.";
        return LocalRedirect(ImprovementLinks.Agree);
    }
}
