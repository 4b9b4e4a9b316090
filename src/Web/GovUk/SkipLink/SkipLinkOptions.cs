namespace Waymark.Web.GovUk.SkipLink;

/// <summary>The first link of every page, past header and navigation.</summary>
public sealed record SkipLinkOptions : ContentOptions
{
    /// <summary>#content unless told.</summary>
    public string? Href { get; init; }
}
