using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Waymark.Web.Tests.GovUk;

/// <summary>Writes HTML one node a line, with attributes in order and white space that no reader sees removed, so that two trees can be compared.</summary>
internal static partial class Dom
{
    public static string Normalise(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return Normalise(writer.ToString());
    }

    public static string Normalise(string html)
    {
        var parser = new HtmlParser();
        using var document = parser.ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var body = document.Body!;
        body.InnerHtml = html;
        var lines = new StringBuilder();
        foreach (var node in body.ChildNodes)
        {
            Write(node, 0, lines);
        }

        return lines.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder lines)
    {
        var indent = new string(' ', depth * 2);
        switch (node)
        {
            case IText text:
                var words = text.Parent is IHtmlTextAreaElement ? text.Data : Trimmed(text);
                if (words.Length > 0)
                {
                    lines.Append(indent).Append('"').Append(words).Append("\"\n");
                }

                break;
            case IElement element:
                lines.Append(indent).Append('<').Append(element.LocalName);
                foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
                {
                    var value = attribute.Name == "class" ? Space().Replace(attribute.Value, " ").Trim() : attribute.Value;
                    lines.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
                }

                lines.Append(">\n");
                foreach (var child in element.ChildNodes)
                {
                    Write(child, depth + 1, lines);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Runs of space become one; none is left at an element's edges nor beside a block.</summary>
    private static string Trimmed(IText text)
    {
        var words = Space().Replace(text.Data, " ");
        if (!IsInline(text.PreviousSibling))
        {
            words = words.TrimStart();
        }

        return IsInline(text.NextSibling) ? words : words.TrimEnd();
    }

    private static bool IsInline(INode? sibling) => sibling is IElement { LocalName: "a" or "span" or "strong" or "em" or "b" or "code" };

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
