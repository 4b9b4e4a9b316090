using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.GenericHeader;

/// <summary>A header without crown, for services that are not GOV.UK's.</summary>
public sealed record GenericHeaderOptions : ComponentOptions
{
    public string? LogoText { get; init; }
    public IHtmlContent? LogoHtml { get; init; }
    public string? Url { get; init; }
    public string? ContainerClasses { get; init; }
}
