using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Home;

/// <summary>What waits for the person today, by the seats they hold.</summary>
[SignedIn]
public sealed class IndexModel(HomeQueries home, AreaPeople people, UkClock clock) : WaymarkPage
{
    public IReadOnlyList<HomePlan> Plans { get; private set; } = [];

    /// <summary>Shown to those who do not run plans: the newest of each plan first.</summary>
    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];
    public AreaPeople.Overview? People { get; private set; }
    public DateOnly Today => clock.Today;

    public IEnumerable<HomePlan> Managed => Plans.Where(p => Actor.Can(Permission.UpdateAny, p.AreaId));

    /// <summary>The person is asked for updates, or may be.</summary>
    public bool HasOwn => Actor.Can(Permission.UpdateOwn);
    public bool LeadsStream => Actor.Seats.Any(s => s.GroupId is not null && s.Role.Allows(Permission.UpdateWorkStream));

    /// <summary>Reads plans or reports without writing: a board member or a reader.</summary>
    public bool ReadsOnly => Actor.Seats.Any(s => s.Role.Allows(Permission.SeeReports) && !s.Role.Allows(Permission.UpdateOwn));
    public IReadOnlyList<OwnPlan> Own { get; private set; } = [];
    public IReadOnlyList<Stream> Streams { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plans = await home.PlansAsync(Actor, ct);
        Reports = ReadsOnly ? await home.ReportsAsync(Actor, ct) : [];
        People = await people.GetAsync(Actor, ct);
        Own = [.. Plans.Select(p => new OwnPlan(p, [.. p.Actions.Where(a => p.Asks(Actor, a) && !a.IsDone)])).Where(p => p.Actions.Count > 0)];
        Streams = [.. Actor.Seats
            .Where(s => s.GroupId is not null && s.Role.Allows(Permission.UpdateWorkStream))
            .SelectMany(seat => Plans.Select(p => new Stream(p, [.. p.Actions.Where(a => a.Action.GroupId == seat.GroupId)])))
            .Where(s => s.Actions.Count > 0)];
    }

    /// <summary>The plan's list of what a silent lead has not said, where the plan's own lead column finds exactly that.</summary>
    public static string? SilentHref(HomePlan plan, SilentLead lead) =>
        lead.Name is { } name && plan.Actions.Count(a => a.Has(ActionFactKind.Silent) && a.Names(OwnerKind.Lead).Contains(name, StringComparer.OrdinalIgnoreCase)) == lead.Silent
            ? $"/plans/{plan.PlanId}?only={ActionFactKind.Silent}&lead={Uri.EscapeDataString(name)}"
            : null;

    /// <summary>The actions of one plan for which the person is asked and that are not done.</summary>
    public sealed record OwnPlan(HomePlan Plan, IReadOnlyList<ActionLine> Actions)
    {
        public int Count(ActionFactKind kind) => Actions.Count(a => a.Has(kind));
    }

    /// <summary>A work stream that the person leads, in one plan.</summary>
    public sealed record Stream(HomePlan Plan, IReadOnlyList<ActionLine> Actions)
    {
        public string Name => Actions[0].WorkStream ?? "";
        public int Count(ActionFactKind kind) => Actions.Count(a => a.Has(kind));
        public string Href(ActionFactKind kind) => $"/plans/{Plan.PlanId}?only={kind}&stream={Uri.EscapeDataString(Name)}";
        public IReadOnlyList<ActionLine> Slipped => [.. Actions.Where(a => a.Action.SlippedAt > Plan.CycleStart)];
    }
}
