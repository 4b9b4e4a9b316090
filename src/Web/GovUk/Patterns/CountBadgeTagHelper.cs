using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;count-badge count="3" label="actions late" alert /&gt;</c>: a number beside a link or heading.</summary>
[HtmlTargetElement("count-badge")]
public sealed class CountBadgeTagHelper : TagHelper
{
    public int Count { get; set; }

    /// <summary>What is counted, for screen readers.</summary>
    public string? Label { get; set; }

    /// <summary>The count asks for something today.</summary>
    public bool Alert { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var badge = Element.Of("span", "wm-count", Alert ? "wm-count--alert" : null)
            .Add(Count.ToString("N0", CultureInfo.GetCultureInfo("en-GB")));
        output.Become(string.IsNullOrEmpty(Label) ? badge : badge.Add(Element.VisuallyHidden($" {Label}")));
    }
}
