using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>What waits for one person: late and silent actions first.</summary>
[Needs(Permission.UpdateOwn)]
public sealed class IndexModel(MyActionsQueries mine) : WaymarkPage
{
    public IReadOnlyList<MyPlan> Plans { get; private set; } = [];

    /// <summary>Updates that the person may agree.</summary>
    public int ToAgree { get; private set; }

    public IEnumerable<ActionLine> Asked => Plans.SelectMany(p => p.Asked);
    public IReadOnlyList<ActionLine> ToConfirm =>
        [.. Plans.SelectMany(p => p.Asked.Concat(p.Named)).Where(l => l.Latest is { ForName: not null, ConfirmedAt: null } u && u.PersonId != Actor.PersonId)];

    public static IEnumerable<ActionLine> InOrder(IEnumerable<ActionLine> lines) => lines
        .OrderBy(l => l.Has(ActionFactKind.Late) ? 0 : l.Has(ActionFactKind.Silent) ? 1 : l.IsDone ? 3 : 2)
        .ThenBy(l => l.Action.DueBy ?? DateOnly.MaxValue);

    public int Count(ActionFactKind kind) => Asked.Count(l => l.Has(kind));

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plans = await mine.GetAsync(Actor, ct);
        ToAgree = (await mine.ToAgreeAsync(Actor, ct)).Count;
    }
}
