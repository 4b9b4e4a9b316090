namespace Waymark.Web.GovUk.Breadcrumbs;

/// <summary>The way to this page from the top.</summary>
public sealed record BreadcrumbsOptions : ComponentOptions
{
    public IReadOnlyList<Breadcrumb> Items { get; init; } = [];

    /// <summary>Show only the first and the last but one on narrow screens.</summary>
    public bool CollapseOnMobile { get; init; }
    public string LabelText { get; init; } = "Breadcrumb";
}

/// <summary>One page of the way; the page itself when it has no <see cref="Href"/>.</summary>
public sealed record Breadcrumb : ContentOptions
{
    public string? Href { get; init; }
}
