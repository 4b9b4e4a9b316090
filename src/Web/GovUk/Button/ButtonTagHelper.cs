using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Button;

/// <summary><c>&lt;govuk-button&gt;Save&lt;/govuk-button&gt;</c>, <c>&lt;govuk-button href="..." variant="secondary"&gt;Back&lt;/govuk-button&gt;</c></summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    public string? Type { get; set; }

    /// <summary>Makes a link that looks like a button.</summary>
    public string? Href { get; set; }

    /// <summary>secondary, warning or inverse.</summary>
    public string? Variant { get; set; }

    public bool Start { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Ignore a second press within a second; on unless told, for pressing twice is never meant.</summary>
    public bool PreventDoubleClick { get; set; } = true;

    public string? Class { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var variant = Variant.OrNull() is null ? null : $"govuk-button--{Variant}";
        output.Become(ButtonRenderer.Render(new ButtonOptions
        {
            Id = Id,
            Name = Name,
            Value = Value,
            Type = Type,
            Href = Href,
            IsStartButton = Start,
            Disabled = Disabled,
            PreventDoubleClick = PreventDoubleClick && Href.OrNull() is null ? true : null,
            Classes = $"{variant} {Class}".Trim(),
            Html = await output.ChildOrNullAsync(),
            Attributes = output.PassedAttributes(),
        }));
    }
}
