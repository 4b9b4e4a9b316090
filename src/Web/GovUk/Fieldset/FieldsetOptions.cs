using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Fieldset;

/// <summary>Controls that answer one question together.</summary>
public sealed record FieldsetOptions : ComponentOptions
{
    public string? DescribedBy { get; init; }
    public string? Role { get; init; }
    public LegendOptions Legend { get; init; } = new();

    /// <summary>The controls.</summary>
    public IHtmlContent? Html { get; init; }
}

/// <summary>The question of a fieldset.</summary>
public sealed record LegendOptions : ContentOptions
{
    /// <summary>Whether the legend is also the page's heading (h1).</summary>
    public bool IsPageHeading { get; init; }
}
