namespace Waymark.Web.GovUk.BackLink;

/// <summary>A link to the page before in a journey.</summary>
public sealed record BackLinkOptions : ContentOptions
{
    public string? Href { get; init; }
}
