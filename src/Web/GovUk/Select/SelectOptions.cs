using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Select;

/// <summary>A list to choose one of.</summary>
public sealed record SelectOptions : FieldOptions
{
    /// <summary>The chosen item's value.</summary>
    public string? Value { get; init; }
    public IReadOnlyList<SelectItem> Items { get; init; } = [];
}

/// <summary>One choice. Without a <see cref="Value"/> its text is its value.</summary>
public sealed record SelectItem
{
    public string? Value { get; init; }
    public string? Text { get; init; }

    /// <summary>Chosen or not; by <see cref="SelectOptions.Value"/> when null.</summary>
    public bool? Selected { get; init; }
    public bool Disabled { get; init; }
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
