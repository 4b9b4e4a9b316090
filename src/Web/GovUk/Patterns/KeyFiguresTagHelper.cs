using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;key-figures label="..."&gt;&lt;key-figure number="12" label="actions late" href="..." /&gt;&lt;/key-figures&gt;</c></summary>
[HtmlTargetElement("key-figures")]
public sealed class KeyFiguresTagHelper : TagHelper
{
    /// <summary>What the figures are about, for screen readers.</summary>
    public string Label { get; set; } = "Key figures";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("ul", "wm-figures").With("aria-label", Label).Add(await output.GetChildContentAsync()));
    }
}

/// <summary>One figure; a link to the list behind it when it has an address.</summary>
[HtmlTargetElement("key-figure", ParentTag = "key-figures")]
public sealed class KeyFigureTagHelper : TagHelper
{
    /// <summary>The figure with its unit: "12", "87%", "4 of 9".</summary>
    public string Number { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Href { get; set; }

    /// <summary>A line beneath, such as the change since last time.</summary>
    public string? Note { get; set; }

    /// <summary>The figure asks for something.</summary>
    public bool Alert { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IHtmlContent label = Href.OrNull() is null
            ? new Text(Label)
            : Element.Of("a", "govuk-link").With("href", Href).Add(Label);
        output.Become(Element.Of("li", "wm-figure", Alert ? "wm-figure--alert" : null)
            .Add(Element.Of("span", "wm-figure__number").Add(Number))
            .Add(" ")
            .Add(Element.Of("span", "wm-figure__label").Add(label))
            .Add(Note.OrNull() is null ? null : Element.Of("span", "wm-figure__note").Add(Note), await output.ChildOrNullAsync()));
    }
}
