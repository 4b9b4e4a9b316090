using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.SummaryList;

/// <summary><c>&lt;govuk-summary-list&gt;&lt;govuk-summary-row key="Owner"&gt;...&lt;/govuk-summary-row&gt;&lt;/govuk-summary-list&gt;</c></summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <summary>Puts the list in a frame with this title.</summary>
    public string? CardTitle { get; set; }

    public int CardHeadingLevel { get; set; } = 2;

    /// <summary>No lines between the rows.</summary>
    public bool NoBorder { get; set; }

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var list = new SummaryParts();
        context.Items[typeof(SummaryParts)] = list;
        await output.GetChildContentAsync();
        output.Become(SummaryListRenderer.Render(new SummaryListOptions
        {
            Rows = list.Rows,
            Classes = $"{(NoBorder ? "govuk-summary-list--no-border" : null)} {Class}".Trim(),
            Attributes = output.PassedAttributes(),
            Card = CardTitle.OrNull() is null ? null : new SummaryCard
            {
                Title = new SummaryCardTitle { Text = CardTitle, HeadingLevel = $"{CardHeadingLevel}" },
                Actions = new SummaryActions { Items = list.Actions },
            },
        }));
    }
}
