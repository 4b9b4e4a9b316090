namespace Waymark.Web.GovUk.Frame;

/// <summary>Entries of the side navigation under one heading.</summary>
public sealed record SideNavigationGroup(string? Heading, IReadOnlyList<SideNavigationItem> Items);

/// <summary>One entry of the side navigation.</summary>
public sealed record SideNavigationItem(string Text, string Href)
{
    /// <summary>How many things wait there, or null for no badge.</summary>
    public int? Count { get; init; }

    /// <summary>What is counted, for screen readers: "actions late".</summary>
    public string? CountLabel { get; init; }

    /// <summary>The count asks for something today.</summary>
    public bool CountIsAlert { get; init; }

    /// <summary>The entry whose address is the page's own or its longest beginning, or null.</summary>
    public static SideNavigationItem? CurrentOf(IReadOnlyList<SideNavigationGroup> groups, PathString path)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return groups
            .SelectMany(g => g.Items)
            .Where(i => path.StartsWithSegments(PathOf(i.Href), StringComparison.OrdinalIgnoreCase) && (PathOf(i.Href) != "/" || path == "/"))
            .MaxBy(i => PathOf(i.Href).Value?.Length);
    }

    private static PathString PathOf(string href) => new(href.Split('?', '#')[0] is { Length: > 1 } path ? path.TrimEnd('/') : "/");
}
