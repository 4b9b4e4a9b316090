using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary>
/// The page's heading with what can be done on it:
/// <c>&lt;page-header title="Action 1.4" caption="Plan"&gt;&lt;header-detail&gt;...&lt;/header-detail&gt;buttons&lt;/page-header&gt;</c>.
/// Gives the browser's title too unless the page set one.
/// </summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>A line above the title, such as the plan's name.</summary>
    public string? Caption { get; set; }

    /// <summary>A line under the title; <c>header-detail</c> holds more than text.</summary>
    public string? Detail { get; set; }

    /// <summary>xl, l or m.</summary>
    public string Size { get; set; } = "l";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ViewContext.ViewData["Title"] ??= Title;
        var parts = new HeaderParts();
        context.Items[typeof(HeaderParts)] = parts;
        var actions = await output.ChildOrNullAsync();
        var words = Element.Of("div", "wm-page-header__words")
            .Add(Caption.OrNull() is null ? null : Element.Of("p", "wm-page-header__caption").Add(Caption))
            .Add(Element.Of("h1", $"govuk-heading-{Size}").Add(Title))
            .Add(Line(parts.Detail ?? (Detail.OrNull() is { } detail ? new Text(detail) : null)));
        output.Become(Element.Of("div", "wm-page-header")
            .Add(words, actions is null ? null : Element.Of("div", "wm-page-header__actions").Add(actions)));
    }

    private static TagBuilder? Line(IHtmlContent? detail) =>
        detail is null ? null : Element.Of("div", "wm-page-header__detail").Add(detail);

    /// <summary>Where the tag within puts itself.</summary>
    internal sealed class HeaderParts
    {
        public IHtmlContent? Detail { get; set; }
    }
}

/// <summary>What stands under the title of a <c>page-header</c>.</summary>
[HtmlTargetElement("header-detail", ParentTag = "page-header")]
public sealed class HeaderDetailTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Parent<PageHeaderTagHelper.HeaderParts>()!.Detail = await output.ChildOrNullAsync();
        output.SuppressOutput();
    }
}
