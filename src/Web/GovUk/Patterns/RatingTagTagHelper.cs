using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;rating-tag name="Amber" colour="Amber" phase="some risk" /&gt;</c>; without a name "Not rated".</summary>
[HtmlTargetElement("rating-tag")]
public sealed class RatingTagTagHelper : TagHelper
{
    public string? Name { get; set; }

    /// <summary>Red, amber, green, blue, pink, purple, yellow or grey.</summary>
    public string? Colour { get; set; }

    public string? Phase { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(RatingTag.Render(Name, Colour, Phase));
    }
}
