using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Details;

/// <summary><c>&lt;govuk-details summary="How we read dates"&gt;...&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(DetailsRenderer.Render(new DetailsOptions
        {
            SummaryText = Summary,
            Open = Open,
            Classes = Class,
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
