using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Input;

/// <summary>A text input of one line.</summary>
public sealed record InputOptions : FieldOptions
{
    public string? Value { get; init; }

    /// <summary>text unless told.</summary>
    public string? Type { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public AffixOptions? Prefix { get; init; }
    public AffixOptions? Suffix { get; init; }
    public InputWrapperOptions InputWrapper { get; init; } = new();
}

/// <summary>The element around an input that has something beside it.</summary>
public sealed record InputWrapperOptions : ComponentOptions;
