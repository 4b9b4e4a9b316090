namespace Waymark.Web.GovUk.InsetText;

/// <summary>Words set off from the text around them.</summary>
public sealed record InsetTextOptions : ContentOptions
{
    public string? Id { get; init; }
}
