using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Panel;

/// <summary>Says on a page of its own that something is done, or stops people before they go on.</summary>
public sealed record PanelOptions : ContentOptions
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>1 unless told.</summary>
    public string? HeadingLevel { get; init; }

    /// <summary>What to do next; only with the class govuk-panel--interruption.</summary>
    public PanelActions? Actions { get; init; }
}

/// <summary>Buttons and links of an interruption.</summary>
public sealed record PanelActions : ComponentOptions
{
    public IReadOnlyList<PanelAction> Items { get; init; } = [];
}

/// <summary>A button; a link when it has an address and is not called a button.</summary>
public sealed record PanelAction : ComponentOptions
{
    public string? Text { get; init; }
    public string? Type { get; init; }
    public string? Href { get; init; }
}
