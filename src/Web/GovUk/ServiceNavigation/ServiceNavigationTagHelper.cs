using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.ServiceNavigation;

/// <summary><c>&lt;govuk-service-navigation name="Local Offer" href="/" items="Model.Sections" /&gt;</c></summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : TagHelper
{
    public string? Name { get; set; }

    public string? Href { get; set; }

    public IReadOnlyList<ServiceNavigationItem> Items { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(ServiceNavigationRenderer.Render(new ServiceNavigationOptions
        {
            ServiceName = Name,
            ServiceUrl = Href,
            Navigation = Items,
            Attributes = output.PassedAttributes(),
        }));
    }
}
