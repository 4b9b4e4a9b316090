using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.SummaryList;

/// <summary>A link of a summary row, or of the card when it stands directly in the list.</summary>
[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    /// <summary>Says what the link is about, for those who do not see the row: Change <em>owner</em>.</summary>
    public string? About { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Parent<SummaryParts>()?.Actions.Add(new SummaryAction
        {
            Href = Href,
            Html = await output.ChildOrNullAsync(),
            VisuallyHiddenText = About,
            Attributes = output.PassedAttributes(),
        });
        output.SuppressOutput();
    }
}
