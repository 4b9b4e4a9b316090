using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Waymark.Core.Shared.Time;

namespace Waymark.Web.Infrastructure;

/// <summary>Puts a fresh key into every POST form, so that a double click is one record.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormKeyTagHelper(UkClock clock) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase))
        {
            var key = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            key.Attributes["type"] = "hidden";
            key.Attributes["name"] = FormReceipts.Field;
            key.Attributes["value"] = clock.NewId().ToString();
            output.PostContent.AppendHtml(key);
        }
    }
}
