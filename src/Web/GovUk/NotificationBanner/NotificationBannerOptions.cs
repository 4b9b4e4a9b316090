using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.NotificationBanner;

/// <summary>Something that happened, or that people must know before they go on.</summary>
public sealed record NotificationBannerOptions : ContentOptions
{
    /// <summary>"success", or null for something important.</summary>
    public string? Type { get; init; }
    public string? Role { get; init; }
    public string? TitleText { get; init; }
    public IHtmlContent? TitleHtml { get; init; }
    public string? TitleId { get; init; }

    /// <summary>2 unless told.</summary>
    public string? TitleHeadingLevel { get; init; }
    public bool? DisableAutoFocus { get; init; }
}
