using Waymark.Web.GovUk.Frame;

namespace Waymark.Web.Tests.GovUk.Gallery;

/// <summary>An invented frame around the gallery's pages.</summary>
public static class GalleryFrame
{
    public static PageFrame Staff { get; } = new()
    {
        AreaName = "Harrowmere",
        Demonstration = "Harrowmere is invented, and so is everyone in it.",
        Person = new FramePerson
        {
            Name = "Meera Okafor-Lindqvist",
            Detail = "SEND improvement lead, Harrowmere Council",
            Links = [new FrameLink("Your profile", "/plan"), new FrameLink("Change password", "/forms")],
            SignOutHref = "/forms",
        },
        SideNavigation =
        [
            new SideNavigationGroup(null,
            [
                new SideNavigationItem("Home", "/"),
                new SideNavigationItem("My actions", "/mine") { Count = 7, CountLabel = "to update" },
            ]),
            new SideNavigationGroup("Improvement",
            [
                new SideNavigationItem("Plan", "/plan") { Count = 3, CountLabel = "late", CountIsAlert = true },
                new SideNavigationItem("Board reports", "/parts"),
                new SideNavigationItem("Bring in a plan", "/forms"),
            ]),
            new SideNavigationGroup("Administration",
            [
                new SideNavigationItem("People and seats", "/people"),
                new SideNavigationItem("History", "/history"),
            ]),
        ],
    };

    public static PageFrame Plain { get; } = new() { Demonstration = Staff.Demonstration };
}
