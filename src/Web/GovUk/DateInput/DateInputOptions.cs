using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Fieldset;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.DateInput;

/// <summary>A date people know, in three boxes.</summary>
public sealed record DateInputOptions : ComponentOptions
{
    public string? Id { get; init; }

    /// <summary>Put before each item's name with a hyphen.</summary>
    public string? NamePrefix { get; init; }
    public DateInputItem? Day { get; init; }
    public DateInputItem? Month { get; init; }
    public DateInputItem? Year { get; init; }

    /// <summary>Items instead of day, month and year.</summary>
    public IReadOnlyList<DateInputItem> Items { get; init; } = [];

    /// <summary>Values by the items' whole names.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
    public FieldsetOptions? Fieldset { get; init; }
    public HintOptions? Hint { get; init; }
    public ErrorMessageOptions? ErrorMessage { get; init; }
    public FormGroupOptions FormGroup { get; init; } = new();
}

/// <summary>One box of a date.</summary>
public sealed record DateInputItem
{
    /// <summary>Leaves the box out.</summary>
    public static readonly DateInputItem None = new();

    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Pattern { get; init; }

    /// <summary>Whether this box is wrong. When no box says so and there is an error message, all are shown wrong but those that say false.</summary>
    public bool? Error { get; init; }
    public IReadOnlyDictionary<string, string?> Attributes { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
