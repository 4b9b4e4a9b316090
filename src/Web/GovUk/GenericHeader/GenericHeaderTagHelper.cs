using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.GenericHeader;

/// <summary><c>&lt;govuk-generic-header href="/"&gt;logo&lt;/govuk-generic-header&gt;</c></summary>
[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : TagHelper
{
    public string Href { get; set; } = "/";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(GenericHeaderRenderer.Render(new GenericHeaderOptions
        {
            Url = Href,
            LogoHtml = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
