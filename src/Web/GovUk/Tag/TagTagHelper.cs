using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Tag;

/// <summary><c>&lt;govuk-tag colour="green"&gt;Live&lt;/govuk-tag&gt;</c></summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange, yellow; the brand's own when null.</summary>
    public string? Colour { get; set; }

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(TagRenderer.Render(new TagOptions
        {
            Html = await output.ChildOrNullAsync(),
            Classes = $"{(Colour.OrNull() is null ? null : $"govuk-tag--{Colour}")} {Class}".Trim(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
