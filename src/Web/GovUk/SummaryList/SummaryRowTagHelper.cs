using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.SummaryList;

/// <summary><c>&lt;govuk-summary-row key="Owner"&gt;Jo Bell &lt;govuk-summary-action href="..." about="owner"&gt;Change&lt;/govuk-summary-action&gt;&lt;/govuk-summary-row&gt;</c></summary>
[HtmlTargetElement("govuk-summary-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var list = context.Parent<SummaryParts>()!;
        var parts = new SummaryParts();
        context.Items[typeof(SummaryParts)] = parts;
        var value = await output.ChildOrNullAsync();
        list.Rows.Add(new SummaryRow
        {
            Key = new SummaryWords { Text = Key },
            Value = new SummaryWords { Html = value },
            Classes = Class,
            Actions = parts.Actions.Count > 0 ? new SummaryActions { Items = parts.Actions } : null,
        });
        output.SuppressOutput();
    }
}
