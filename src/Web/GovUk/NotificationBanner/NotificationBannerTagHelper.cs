using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.NotificationBanner;

/// <summary><c>&lt;govuk-notification-banner success&gt;Your update is saved.&lt;/govuk-notification-banner&gt;</c></summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    /// <summary>Green, and read out at once.</summary>
    public bool Success { get; set; }

    public string? Title { get; set; }

    public string? TitleId { get; set; }

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(NotificationBannerRenderer.Render(new NotificationBannerOptions
        {
            Type = Success ? "success" : null,
            TitleText = Title,
            TitleId = TitleId,
            Html = await output.ChildOrNullAsync(),
            Classes = Class,
            Attributes = output.PassedAttributes(),
        }));
    }
}
