using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Textarea;

namespace Waymark.Web.GovUk.CharacterCount;

/// <summary>Renders the GOV.UK character count.</summary>
public static class CharacterCountRenderer
{
    /// <summary>The textarea with its label, hint, error message and count.</summary>
    public static IHtmlContent Render(CharacterCountOptions options)
    {
        var id = FieldRenderer.IdOf(options);
        var limit = Any(options.Maxwords) ?? Any(options.Maxlength);
        var countType = Any(options.CountType) ?? (Any(options.Maxwords) is null ? null : "words");
        return TextareaRenderer.Render(new TextareaOptions
        {
            Id = id,
            Name = options.Name,
            DescribedBy = $"{id}-info",
            Rows = options.Rows,
            Spellcheck = options.Spellcheck,
            Value = options.Value,
            Disabled = options.Disabled,
            FormGroup = new FormGroupOptions
            {
                Classes = $"govuk-character-count {options.FormGroup.Classes}".TrimEnd(),
                Attributes = GroupAttributes(options, limit, countType),
                AfterInput = Element.Together(CountMessage(options, id, limit, countType), options.FormGroup.AfterInput),
            },
            Classes = $"govuk-js-character-count {options.Classes}".TrimEnd(),
            Label = options.Label,
            Hint = options.Hint,
            ErrorMessage = options.ErrorMessage,
            Attributes = options.Attributes,
        });
    }

    private static IHtmlContent CountMessage(CharacterCountOptions options, string id, string? limit, string? countType)
    {
        var sentence = Any(options.TextareaDescriptionText) ?? $"You can enter up to %{{count}} {(countType == "words" ? "words" : "characters")}";
        return HintRenderer.Render(new HintOptions
        {
            Text = limit is null ? null : sentence.Replace("%{count}", limit, StringComparison.Ordinal),
            Id = $"{id}-info",
            Classes = $"govuk-character-count__message {options.CountMessage.Classes}".TrimEnd(),
        });
    }

    private static Dictionary<string, string?> GroupAttributes(CharacterCountOptions options, string? limit, string? countType)
    {
        var attributes = new Dictionary<string, string?>(options.FormGroup.Attributes, StringComparer.Ordinal)
        {
            ["data-module"] = "govuk-character-count",
        };
        AddAny(attributes, "data-maxlength", options.Maxlength);
        AddAny(attributes, "data-maxwords", options.Maxwords);
        AddAny(attributes, "data-threshold", options.Threshold);
        AddAny(attributes, "data-count-type", countType);
        attributes.AddTranslation("textarea-description.other", limit is null ? options.TextareaDescriptionText : null);
        attributes.AddTranslation("characters-under-limit", options.CharactersUnderLimitText);
        attributes.AddTranslation("characters-at-limit", options.CharactersAtLimitText);
        attributes.AddTranslation("characters-over-limit", options.CharactersOverLimitText);
        attributes.AddTranslation("words-under-limit", options.WordsUnderLimitText);
        attributes.AddTranslation("words-at-limit", options.WordsAtLimitText);
        attributes.AddTranslation("words-over-limit", options.WordsOverLimitText);
        return attributes;
    }

    private static void AddAny(Dictionary<string, string?> attributes, string name, string? value)
    {
        if (value is not null)
        {
            attributes[name] = value;
        }
    }

    private static string? Any(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
