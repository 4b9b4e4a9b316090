using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Choices;

/// <summary><c>&lt;govuk-divider text="or" /&gt;</c> between two choices.</summary>
[HtmlTargetElement("govuk-divider")]
public sealed class DividerTagHelper : TagHelper
{
    public string Text { get; set; } = "or";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Parent<ChoiceList>()?.Items.Add(new ChoiceItem { Divider = Text });
        output.SuppressOutput();
    }
}
