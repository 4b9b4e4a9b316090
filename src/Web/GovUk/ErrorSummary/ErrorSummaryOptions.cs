using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.ErrorSummary;

/// <summary>All that is wrong with a page, at its top, each linked to its control.</summary>
public sealed record ErrorSummaryOptions : ComponentOptions
{
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? DescriptionText { get; init; }
    public IHtmlContent? DescriptionHtml { get; init; }
    public IReadOnlyList<ErrorSummaryItem> ErrorList { get; init; } = [];

    /// <summary>Leave the focus where it is when the page loads.</summary>
    public bool? DisableAutoFocus { get; init; }
}

/// <summary>One thing that is wrong.</summary>
public sealed record ErrorSummaryItem : ContentOptions
{
    /// <summary>Where to put it right, such as <c>#Email</c>.</summary>
    public string? Href { get; init; }
}
