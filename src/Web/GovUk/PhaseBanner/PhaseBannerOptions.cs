using Waymark.Web.GovUk.Tag;

namespace Waymark.Web.GovUk.PhaseBanner;

/// <summary>How finished a service is.</summary>
public sealed record PhaseBannerOptions : ContentOptions
{
    public TagOptions Tag { get; init; } = new();
}
