using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>Which way things go.</summary>
public enum Direction
{
    NoChange,
    Improving,
    Worsening,
}

/// <summary><c>&lt;direction-arrow direction="Improving" /&gt;</c>: an arrow with its word; other words by <c>text</c>.</summary>
[HtmlTargetElement("direction-arrow")]
public sealed class DirectionArrowTagHelper : TagHelper
{
    private const string Up = "M7 1 13 8H9v5H5V8H1z";
    private const string Down = "M7 13 1 6h4V1h4v5h4z";
    private const string Level = "M13 7 6 13V9H1V5h5V1z";

    public Direction Direction { get; set; }

    public string? Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (name, path, words) = Direction switch
        {
            Direction.Improving => ("improving", Up, "Improving"),
            Direction.Worsening => ("worsening", Down, "Worsening"),
            Direction.NoChange => ("none", Level, "No change"),
            _ => throw new InvalidOperationException($"{Direction} is no direction."),
        };
        output.Become(Element.Of("span", "wm-direction", $"wm-direction--{name}")
            .Add(Drawing.Of("0 0 14 14", path))
            .Add(Text.OrNull() ?? words));
    }
}
