using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>A rating as word, shape and colour: each colour has a shape of its own, so that it reads in greyscale and to the colour-blind.</summary>
public static class RatingTag
{
    private static readonly Dictionary<string, string> Shapes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["red"] = "M7 .8 13.2 7 7 13.2.8 7z", // diamond
        ["amber"] = "M7 1.2 13.3 12.6H.7z", // triangle
        ["green"] = "M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z", // disc
        ["blue"] = "M1.5 1.5h11v11h-11z", // square
        ["pink"] = "M4 1.2h6L13.2 7 10 12.8H4L.8 7z", // hexagon
        ["purple"] = "M7 .8l1.9 4 4.4.5-3.3 3 .9 4.4L7 10.5l-3.9 2.2.9-4.4-3.3-3 4.4-.5z", // star
        ["yellow"] = "M.7 1.4h12.6L7 12.8z", // triangle on its tip
        ["grey"] = "M1 4.5h12v5H1z", // bar
    };

    /// <summary>Colours that have a shape, in no order of merit.</summary>
    public static IReadOnlyCollection<string> Colours => Shapes.Keys;

    /// <summary>The tag.</summary>
    /// <param name="name">The plan's own word; "Not rated" when null.</param>
    /// <param name="colour">One of <see cref="Colours"/>; an outline when null or another.</param>
    /// <param name="phase">What the word means beside the words of other plans, or null.</param>
    public static IHtmlContent Render(string? name, string? colour, string? phase = null)
    {
        var shape = colour is null ? null : Shapes.GetValueOrDefault(colour.Trim());
        var tag = Element.Of("span", "wm-rating", $"wm-rating--{(shape is null ? "none" : colour!.Trim().ToLowerInvariant())}")
            .Add(Shape(shape))
            .Add(string.IsNullOrWhiteSpace(name) ? "Not rated" : name);
        return string.IsNullOrWhiteSpace(phase)
            ? tag
            : tag.Add(" ").Add(Element.Of("span", "wm-rating__phase").Add(phase));
    }

    private static TagBuilder Shape(string? path) => Drawing.Of("0 0 14 14").Add(path is null
        ? Element.Of("circle").With("cx", "7").With("cy", "7").With("r", "5.5")
        : Element.Of("path").With("d", path));
}
