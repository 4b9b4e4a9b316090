using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Textarea;

/// <summary>A text input of several lines.</summary>
public sealed record TextareaOptions : FieldOptions
{
    public string? Value { get; init; }

    /// <summary>Lines shown; 5 unless told.</summary>
    public string? Rows { get; init; }
    public string? Autocomplete { get; init; }
    public bool? Spellcheck { get; init; }
}
