namespace Waymark.Web.GovUk.Label;

/// <summary>The label of one control.</summary>
public sealed record LabelOptions : ContentOptions
{
    /// <summary>Id of the control.</summary>
    public string? For { get; init; }

    /// <summary>Whether the label is also the page's heading (h1).</summary>
    public bool IsPageHeading { get; init; }
}
