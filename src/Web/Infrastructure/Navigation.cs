using Waymark.Core.Identity;
using Waymark.Web.GovUk.Frame;

namespace Waymark.Web.Infrastructure;

/// <summary>The side navigation: what a person's seats let them reach, and nothing else.</summary>
public static class Navigation
{
    public static IReadOnlyList<SideNavigationGroup> For(Actor actor)
    {
        var plan = new List<SideNavigationItem> { new("Start", "/") };
        Add(plan, actor, Permission.SeePlan, "Plans", "/plans");
        Add(plan, actor, Permission.UpdateOwn, "My actions", "/my-actions");
        Add(plan, actor, Permission.UpdateWorkStream, "Updates to agree", "/agree");
        Add(plan, actor, Permission.ImportPlan, "Imports", "/imports");
        var people = new List<SideNavigationItem>();
        Add(people, actor, Permission.ManagePeople, "People and seats", "/people");
        return people.Count == 0
            ? [new SideNavigationGroup(null, plan)]
            : [new SideNavigationGroup(null, plan), new SideNavigationGroup("Your area", people)];
    }

    private static void Add(List<SideNavigationItem> items, Actor actor, Permission permission, string text, string href)
    {
        if (actor.Can(permission))
        {
            items.Add(new SideNavigationItem(text, href));
        }
    }
}
