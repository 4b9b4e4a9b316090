using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Hint;

namespace Waymark.Web.GovUk.CharacterCount;

/// <summary>A textarea that says how much may be written, and counts where scripts run.</summary>
public sealed record CharacterCountOptions : FieldOptions
{
    public string? Value { get; init; }
    public string? Rows { get; init; }
    public bool? Spellcheck { get; init; }

    /// <summary>Most characters; not used when <see cref="Maxwords"/> is given.</summary>
    public string? Maxlength { get; init; }
    public string? Maxwords { get; init; }

    /// <summary>Share of the limit in per cent from which the count is shown.</summary>
    public string? Threshold { get; init; }

    /// <summary>"words" or "characters".</summary>
    public string? CountType { get; init; }
    public HintOptions CountMessage { get; init; } = new();

    /// <summary>The sentence on the limit, with %{count} for the number.</summary>
    public string? TextareaDescriptionText { get; init; }
    public IReadOnlyDictionary<string, string> CharactersUnderLimitText { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public string? CharactersAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string> CharactersOverLimitText { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public IReadOnlyDictionary<string, string> WordsUnderLimitText { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    public string? WordsAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string> WordsOverLimitText { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
