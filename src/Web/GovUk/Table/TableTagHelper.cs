using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Table;

/// <summary><c>&lt;govuk-table options="Model.Totals" /&gt;</c> for a small table made in code.</summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : TagHelper
{
    public TableOptions Options { get; set; } = new();

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(TableRenderer.Render(Options));
    }
}
