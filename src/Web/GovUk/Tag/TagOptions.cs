namespace Waymark.Web.GovUk.Tag;

/// <summary>A coloured word of status.</summary>
public sealed record TagOptions : ContentOptions;
