using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk.Field;

/// <summary>The group of a control with its label, hint and error message.</summary>
public sealed record FormGroupOptions : ComponentOptions
{
    /// <summary>What stands right after the control.</summary>
    public IHtmlContent? AfterInput { get; init; }
}
