using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;text-comparison&gt;&lt;comparison-side title="Your text" yours&gt;...&lt;/comparison-side&gt;...&lt;/text-comparison&gt;</c>: two texts side by side, under each other on narrow screens.</summary>
[HtmlTargetElement("text-comparison")]
public sealed class ComparisonTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("div", "wm-compare").Add(await output.GetChildContentAsync()));
    }
}

/// <summary>One of the two texts.</summary>
[HtmlTargetElement("comparison-side", ParentTag = "text-comparison")]
public sealed class ComparisonSideTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Who and when.</summary>
    public string? Note { get; set; }

    /// <summary>This text is the reader's own.</summary>
    public bool Yours { get; set; }

    public int HeadingLevel { get; set; } = 2;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("div", "wm-compare__side", Yours ? "wm-compare__side--yours" : null)
            .Add(
                Element.Of($"h{HeadingLevel}").Add(Title),
                Note.OrNull() is null ? null : Element.Of("p", "wm-compare__note").Add(Note),
                await output.GetChildContentAsync()));
    }
}
