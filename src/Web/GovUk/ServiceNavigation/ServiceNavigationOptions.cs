using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.ServiceNavigation;

/// <summary>Name and main sections of a public service, under its header.</summary>
public sealed record ServiceNavigationOptions : ComponentOptions
{
    public string? ServiceName { get; init; }
    public string? ServiceUrl { get; init; }
    public IReadOnlyList<ServiceNavigationItem> Navigation { get; init; } = [];

    /// <summary>"Service information" unless told.</summary>
    public string AriaLabel { get; init; } = "Service information";

    /// <summary>"Menu" unless told.</summary>
    public string? MenuButtonText { get; init; }
    public string? MenuButtonLabel { get; init; }
    public string? NavigationLabel { get; init; }
    public string? NavigationClasses { get; init; }

    /// <summary>"navigation" unless told.</summary>
    public string? NavigationId { get; init; }

    /// <summary>A menu button on narrow screens where scripts run; for more than one section unless told.</summary>
    public bool? CollapseNavigationOnMobile { get; init; }
    public ServiceNavigationSlots Slots { get; init; } = new();
}

/// <summary>One section.</summary>
public sealed record ServiceNavigationItem : ContentOptions
{
    public string? Href { get; init; }

    /// <summary>The page itself.</summary>
    public bool Current { get; init; }

    /// <summary>The page stands in this section.</summary>
    public bool Active { get; init; }
}

/// <summary>Places for content of the page's own.</summary>
public sealed record ServiceNavigationSlots
{
    public IHtmlContent? Start { get; init; }
    public ServiceNavigationEnd? End { get; init; }
    public IHtmlContent? NavigationStart { get; init; }
    public IHtmlContent? NavigationEnd { get; init; }
}

/// <summary>What stands at the end.</summary>
public sealed record ServiceNavigationEnd
{
    public IHtmlContent? Html { get; init; }

    /// <summary>"inline" to stand beside the sections.</summary>
    public string? Align { get; init; }
}
