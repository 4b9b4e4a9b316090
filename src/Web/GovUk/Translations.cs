using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk;

/// <summary>Texts that the GOV.UK scripts read from attributes.</summary>
internal static class Translations
{
    public static TagBuilder Translated(this TagBuilder element, string key, string? message) =>
        element.WithAny($"data-i18n.{key}", message);

    public static TagBuilder Translated(this TagBuilder element, string key, IReadOnlyDictionary<string, string> messages)
    {
        foreach (var (plural, message) in messages)
        {
            element.With($"data-i18n.{key}.{plural}", message);
        }

        return element;
    }

    /// <summary>Adds the text to a set of attributes.</summary>
    public static void AddTranslation(this IDictionary<string, string?> attributes, string key, string? message)
    {
        if (!string.IsNullOrEmpty(message))
        {
            attributes[$"data-i18n.{key}"] = message;
        }
    }

    /// <summary>Adds the text in each plural form to a set of attributes.</summary>
    public static void AddTranslation(this IDictionary<string, string?> attributes, string key, IReadOnlyDictionary<string, string> messages)
    {
        foreach (var (plural, message) in messages)
        {
            attributes[$"data-i18n.{key}.{plural}"] = message;
        }
    }
}
