namespace Waymark.Web.GovUk.Pagination;

/// <summary>The way through a list of several pages.</summary>
public sealed record PaginationOptions : ComponentOptions
{
    public PaginationLink? Previous { get; init; }
    public PaginationLink? Next { get; init; }

    /// <summary>Numbered pages, or null for previous and next alone.</summary>
    public IReadOnlyList<PaginationItem>? Items { get; init; }

    /// <summary>"Pagination" unless told.</summary>
    public string? LandmarkLabel { get; init; }
}

/// <summary>Previous or next.</summary>
public sealed record PaginationLink : ContentOptions
{
    public string? Href { get; init; }

    /// <summary>What stands there, when there are no numbered pages.</summary>
    public string? LabelText { get; init; }
}

/// <summary>One numbered page, or the gap between two.</summary>
public sealed record PaginationItem : ComponentOptions
{
    public string? Number { get; init; }
    public string? Href { get; init; }
    public bool Current { get; init; }
    public bool Ellipsis { get; init; }
    public string? VisuallyHiddenText { get; init; }
}
