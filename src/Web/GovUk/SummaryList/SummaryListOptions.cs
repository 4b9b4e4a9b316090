namespace Waymark.Web.GovUk.SummaryList;

/// <summary>Facts by name, each with what can be done about it.</summary>
public sealed record SummaryListOptions : ComponentOptions
{
    public IReadOnlyList<SummaryRow> Rows { get; init; } = [];

    /// <summary>A frame with a title around the list.</summary>
    public SummaryCard? Card { get; init; }
}

/// <summary>One fact.</summary>
public sealed record SummaryRow
{
    public string? Classes { get; init; }
    public SummaryWords Key { get; init; } = new();
    public SummaryWords Value { get; init; } = new();
    public SummaryActions? Actions { get; init; }
}

/// <summary>Name or value of a fact.</summary>
public sealed record SummaryWords : ContentOptions;

/// <summary>What can be done about a fact or a card.</summary>
public sealed record SummaryActions
{
    public string? Classes { get; init; }
    public IReadOnlyList<SummaryAction> Items { get; init; } = [];
}

/// <summary>A link such as Change.</summary>
public sealed record SummaryAction : ContentOptions
{
    public string? Href { get; init; }

    /// <summary>Says what the link is about, for those who do not see the row.</summary>
    public string? VisuallyHiddenText { get; init; }
}

/// <summary>The frame around a list.</summary>
public sealed record SummaryCard : ComponentOptions
{
    public SummaryCardTitle? Title { get; init; }
    public SummaryActions? Actions { get; init; }
}

/// <summary>Title of a frame.</summary>
public sealed record SummaryCardTitle : ContentOptions
{
    /// <summary>2 unless told.</summary>
    public string? HeadingLevel { get; init; }
}
