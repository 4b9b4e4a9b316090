using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Details;

/// <summary>More that some people need, behind a line to open.</summary>
public sealed record DetailsOptions : ContentOptions
{
    public string? Id { get; init; }
    public string? SummaryText { get; init; }
    public IHtmlContent? SummaryHtml { get; init; }
    public bool Open { get; init; }
}
