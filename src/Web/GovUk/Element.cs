using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk;

/// <summary>Builds elements whose text and attribute values are encoded when written.</summary>
public static class Element
{
    /// <summary>An element with those of <paramref name="classes"/> that are not blank.</summary>
    public static TagBuilder Of(string name, params ReadOnlySpan<string?> classes)
    {
        var element = new TagBuilder(name);
        foreach (var c in classes)
        {
            if (!string.IsNullOrWhiteSpace(c))
            {
                element.Attributes["class"] = element.Attributes.TryGetValue("class", out var before) ? $"{before} {c}" : c;
            }
        }

        return element;
    }

    /// <summary>An element that has no end tag.</summary>
    public static TagBuilder Void(string name, params ReadOnlySpan<string?> classes)
    {
        var element = Of(name, classes);
        element.TagRenderMode = TagRenderMode.StartTag;
        return element;
    }

    /// <summary>Sets the attribute unless <paramref name="value"/> is null or it is set already, as in HTML the first one wins.</summary>
    public static TagBuilder With(this TagBuilder element, string name, string? value)
    {
        if (value is not null)
        {
            element.Attributes.TryAdd(name, value);
        }

        return element;
    }

    /// <summary>Sets the attribute unless <paramref name="value"/> is null or empty.</summary>
    public static TagBuilder WithAny(this TagBuilder element, string name, string? value) =>
        string.IsNullOrEmpty(value) ? element : element.With(name, value);

    /// <summary>Sets an attribute that says yes by being there.</summary>
    public static TagBuilder Flag(this TagBuilder element, string name, bool on) => on ? element.With(name, "") : element;

    /// <summary>Sets attributes chosen by the page.</summary>
    public static TagBuilder With(this TagBuilder element, IReadOnlyDictionary<string, string?> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            element.With(name, value ?? "");
        }

        return element;
    }

    /// <summary>Adds text, encoded.</summary>
    public static TagBuilder Add(this TagBuilder element, string? text)
    {
        element.InnerHtml.Append(text ?? "");
        return element;
    }

    /// <summary>Adds content that encodes itself.</summary>
    public static TagBuilder Add(this TagBuilder element, params ReadOnlySpan<IHtmlContent?> contents)
    {
        foreach (var content in contents)
        {
            if (content is not null)
            {
                element.InnerHtml.AppendHtml(content);
            }
        }

        return element;
    }

    /// <summary>Text that a screen reader says and nobody sees.</summary>
    public static TagBuilder VisuallyHidden(string text) => Of("span", "govuk-visually-hidden").Add(text);

    /// <summary>Several contents as one.</summary>
    public static IHtmlContent Together(params ReadOnlySpan<IHtmlContent?> contents)
    {
        var all = new HtmlContentBuilder();
        foreach (var content in contents)
        {
            if (content is not null)
            {
                all.AppendHtml(content);
            }
        }

        return all;
    }
}
