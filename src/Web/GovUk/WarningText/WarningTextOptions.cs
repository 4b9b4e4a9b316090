namespace Waymark.Web.GovUk.WarningText;

/// <summary>Something with consequences that people must know first.</summary>
public sealed record WarningTextOptions : ContentOptions
{
    /// <summary>What the mark says to a screen reader; "Warning" unless told.</summary>
    public string? IconFallbackText { get; init; }
}
