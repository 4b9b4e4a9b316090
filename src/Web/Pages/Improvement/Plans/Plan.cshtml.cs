using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.GovUk.Patterns;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Plans;

/// <summary>A live plan: how it stands, what stands out, and its actions.</summary>
[Needs(Permission.SeePlan)]
public sealed class PlanModel(PlanQueries plans, UkClock clock) : PlanPage(plans, clock)
{
    /// <summary>One rating of the scheme, or none, with how many actions have it.</summary>
    public sealed record Tile(RatingState? State, int Count, string Href);

    /// <summary>A filter that is on, and the list without it.</summary>
    public sealed record Chosen(string Words, string WithoutHref);

    /// <summary>Actions that stand together under their priority.</summary>
    public sealed record Section(Priority? Priority, IReadOnlyList<ActionLine> Lines);

    private static readonly ActionFactKind[] _watched =
    [
        ActionFactKind.Late, ActionFactKind.Silent, ActionFactKind.NotAgreed, ActionFactKind.HelpWanted, ActionFactKind.Slipped,
        ActionFactKind.Contradiction, ActionFactKind.NoPathBack, ActionFactKind.NoDate, ActionFactKind.AfterParent, ActionFactKind.NobodyToAsk, ActionFactKind.AddedLater,
    ];

    public bool MayEdit => Actor.Can(Permission.EditPlan, Plan.AreaId);
    public bool MayExport => Actor.Can(Permission.Export, Plan.AreaId);

    public IEnumerable<Tile> Tiles => Plan.Scheme.Select(RatingState? (s) => s).Append(null)
        .Select(state => new Tile(state, Plan.Actions.Count(a => a.State?.RatingStateId == state?.RatingStateId), QueryLink.With(Request, "rating", state?.Name ?? PlanFilter.NotRated)))
        .Where(tile => tile.State is not null || tile.Count > 0);

    public IEnumerable<(ActionFactKind Kind, int Count)> Watched => _watched.Select(kind => (kind, Plan.Count(kind))).Where(w => w.Item2 > 0);

    public int UpdatedSince => Plan.Actions.Count(a => a.Action.UpdatedAt >= Plan.CycleStart);
    public int SlippedSince => Plan.Actions.Count(a => a.Action.SlippedAt >= Plan.CycleStart);

    public IEnumerable<Section> Sections => Filter.IsInPlanOrder
        ? Lines.GroupBy(l => l.Action.PriorityId)
            .Select(g => new Section(Plan.Priorities.FirstOrDefault(p => p.PriorityId == g.Key), [.. g]))
            .OrderBy(s => s.Priority?.Order ?? int.MaxValue)
        : [new Section(null, Lines)];

    public IEnumerable<SelectListItem> PriorityChoices => Plan.Priorities.Select(p => new SelectListItem($"{p.Ref} {p.Title}".Beginning(60), p.Ref));
    public IEnumerable<SelectListItem> RatingChoices => Plan.Scheme.Select(s => new SelectListItem(s.Name, s.Name)).Append(new SelectListItem("Not rated", PlanFilter.NotRated));
    public IEnumerable<SelectListItem> StreamChoices => Choices(Plan.Actions.Select(a => a.WorkStream));
    public IEnumerable<SelectListItem> DueChoices => Enum.GetValues<DueWindow>().Where(w => w != DueWindow.Any).Select(w => new SelectListItem(w.Word(), w.ToString()));

    public IReadOnlyList<SelectListItem> OwnerChoices(OwnerKind kind) => [.. Choices(Plan.Actions.SelectMany(a => a.Names(kind)))];

    public IReadOnlyList<Chosen> ChosenFilters =>
    [
        .. On("text", Text is null ? null : $"Words: {Text}"),
        .. On("priority", Priority is null ? null : $"Priority {Priority}"),
        .. On("rating", Rating is null ? null : $"Rating: {(string.Equals(Rating, PlanFilter.NotRated, StringComparison.OrdinalIgnoreCase) ? "Not rated" : Rating)}"),
        .. On("lead", Lead is null ? null : $"Lead: {Lead}"),
        .. On("accountable", Accountable is null ? null : $"Accountable: {Accountable}"),
        .. On("deliverer", Deliverer is null ? null : $"Deliverer: {Deliverer}"),
        .. On("stream", Stream is null ? null : $"Work stream: {Stream}"),
        .. On("due", Due is null or DueWindow.Any ? null : $"Due: {Due.Value.Word()}"),
        .. On("only", Only?.Word()),
    ];

    private IEnumerable<Chosen> On(string key, string? words) => words is null ? [] : [new Chosen(words, QueryLink.Without(Request, key))];

    private static IEnumerable<SelectListItem> Choices(IEnumerable<string?> names) =>
        names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(n => new SelectListItem(n.Beginning(60), n));
}
