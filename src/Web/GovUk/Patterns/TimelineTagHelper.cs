using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.GovUk.Patterns;

/// <summary><c>&lt;event-timeline&gt;&lt;timeline-entry what="..." who="..." when="..."&gt;...&lt;/timeline-entry&gt;&lt;/event-timeline&gt;</c>: newest first.</summary>
[HtmlTargetElement("event-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Become(Element.Of("ol", "wm-timeline").With(output.PassedAttributes()).Add(await output.GetChildContentAsync()));
    }
}

/// <summary>One thing that happened.</summary>
[HtmlTargetElement("timeline-entry", ParentTag = "event-timeline")]
public sealed class TimelineEntryTagHelper : TagHelper
{
    /// <summary>What happened, in a few words.</summary>
    public string What { get; set; } = "";

    public string? Who { get; set; }

    /// <summary>When, as people write it.</summary>
    public string When { get; set; } = "";

    /// <summary>When, for machines: 2026-03-12 or 2026-03-12T10:05Z.</summary>
    public string? Datetime { get; set; }

    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var body = await output.ChildOrNullAsync();
        var when = Element.Of("time").WithAny("datetime", Datetime).Add(When);
        var who = Element.Of("p", "wm-timeline__who").Add(string.IsNullOrEmpty(Who) ? "" : $"{Who}, ").Add(when);
        output.Become(Element.Of("li", "wm-timeline__entry").Add(
            Element.Of("div", "wm-timeline__head").Add(
                Element.Of($"h{HeadingLevel}", "wm-timeline__what").Add(What),
                who),
            body is null ? null : Element.Of("div", "wm-timeline__body").Add(body)));
    }
}
