namespace Waymark.Web.GovUk.Table;

/// <summary>A small table of facts. For lists of work write a plain table with the class wm-table.</summary>
public sealed record TableOptions : ComponentOptions
{
    public string? Caption { get; init; }
    public string? CaptionClasses { get; init; }
    public bool FirstCellIsHeader { get; init; }

    /// <summary>Headings of the columns, or null for none.</summary>
    public IReadOnlyList<TableCell>? Head { get; init; }
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; init; } = [];
}

/// <summary>One cell.</summary>
public sealed record TableCell : ContentOptions
{
    /// <summary>"numeric" for numbers.</summary>
    public string? Format { get; init; }
    public string? Colspan { get; init; }
    public string? Rowspan { get; init; }
}
