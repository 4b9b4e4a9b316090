using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Waymark.Web.GovUk.Frame;

/// <summary>What the layouts show around a page. A page filter puts it into the view data under <see cref="Key"/>.</summary>
public sealed record PageFrame
{
    /// <summary>Where the layouts look in the view data.</summary>
    public const string Key = "PageFrame";

    /// <summary>The local area at work, or null.</summary>
    public string? AreaName { get; init; }

    /// <summary>The signed-in person, or null.</summary>
    public FramePerson? Person { get; init; }

    public IReadOnlyList<SideNavigationGroup> SideNavigation { get; init; } = [];

    /// <summary>The sentence of the demonstration banner, or null where the data are real.</summary>
    public string? Demonstration { get; init; }

    /// <summary>The frame of a page, or an empty one.</summary>
    public static PageFrame Of(ViewDataDictionary viewData)
    {
        ArgumentNullException.ThrowIfNull(viewData);
        return viewData[Key] as PageFrame ?? new PageFrame();
    }
}

/// <summary>The signed-in person's menu.</summary>
public sealed record FramePerson
{
    public required string Name { get; init; }

    /// <summary>A line under the name, such as role and organisation.</summary>
    public string? Detail { get; init; }

    public IReadOnlyList<FrameLink> Links { get; init; } = [];

    /// <summary>Where the sign-out form posts, or null for none.</summary>
    public string? SignOutHref { get; init; }
}

/// <summary>A link by its words.</summary>
public sealed record FrameLink(string Text, string Href);
