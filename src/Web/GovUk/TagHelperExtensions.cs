using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk;

/// <summary>What the tag helpers share.</summary>
internal static class TagHelperExtensions
{
    /// <summary>Attributes of the page's tag that the helper has no property for, as plain values.</summary>
    public static Dictionary<string, string?> PassedAttributes(this TagHelperOutput output)
    {
        var attributes = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in output.Attributes)
        {
            attributes[attribute.Name] = attribute.Value switch
            {
                null => "",
                IHtmlContent content => WebUtility.HtmlDecode(content.Written()),
                var value => value.ToString(),
            };
        }

        return attributes;
    }

    /// <summary>Puts <paramref name="content"/> in place of the page's tag.</summary>
    public static void Become(this TagHelperOutput output, IHtmlContent content)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(content);
    }

    /// <summary>The content between the page's tags, or null when it is blank.</summary>
    public static async Task<IHtmlContent?> ChildOrNullAsync(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? null : content;
    }

    /// <summary>Razor writes a null string as an empty one: both mean that the page told nothing.</summary>
    public static string? OrNull(this string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The thing a parent tag left for its children.</summary>
    public static T? Parent<T>(this TagHelperContext context)
        where T : class => context.Items.TryGetValue(typeof(T), out var value) ? (T)value : null;

    private static string Written(this IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
