using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.GovUk.Frame;
using Waymark.Web.Pages.Identity;

namespace Waymark.Web.Infrastructure;

/// <summary>The side navigation: what a person's seats let them reach, and nothing else, with what waits for them.</summary>
public sealed class Navigation(WaitingCounts waiting)
{
    public async Task<IReadOnlyList<SideNavigationGroup>> ForAsync(Actor actor, CancellationToken ct)
    {
        var plan = new List<SideNavigationItem> { new("Start", "/") };
        Add(plan, actor, Permission.SeePlan, new("Plans", "/plans"));
        Add(plan, actor, Permission.UpdateOwn, Counted(new("My actions", "/my-actions"), await waiting.ToUpdateAsync(actor, ct), "waiting for your update"));
        Add(plan, actor, Permission.UpdateWorkStream, Counted(new("Waiting for agreement", "/agree"), await waiting.ToAgreeAsync(actor, ct), "updates"));
        Add(plan, actor, Permission.SeeReports, new("Board reports", "/reports"));
        Add(plan, actor, Permission.ImportPlan, new("Imports", "/imports"));
        var people = new List<SideNavigationItem>();
        Add(people, actor, Permission.ManagePeople, new("People", PeopleLinks.People));
        Add(people, actor, Permission.ManagePeople, new("Seats", PeopleLinks.Seats));
        Add(people, actor, Permission.ManagePeople, new("Organisations", PeopleLinks.Organisations));
        Add(people, actor, Permission.ManagePeople, new("Boards and work streams", PeopleLinks.Groups));
        return people.Count == 0
            ? [new SideNavigationGroup(null, plan)]
            : [new SideNavigationGroup(null, plan), new SideNavigationGroup("Your area", people)];
    }

    /// <summary>Nothing waiting is no badge.</summary>
    private static SideNavigationItem Counted(SideNavigationItem item, int? count, string label) =>
        count is > 0 ? item with { Count = count, CountLabel = label } : item;

    private static void Add(List<SideNavigationItem> items, Actor actor, Permission permission, SideNavigationItem item)
    {
        if (actor.Can(permission))
        {
            items.Add(item);
        }
    }
}
