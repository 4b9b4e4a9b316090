using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Waymark.Web.Security;

/// <summary><c>&lt;qr-code value="otpauth://..." label="..." /&gt;</c>: the text as a picture within the page, so that it goes nowhere else.</summary>
[HtmlTargetElement("qr-code")]
public sealed class QrCodeTagHelper : TagHelper
{
    /// <summary>The quiet zone that readers need around the code, in modules.</summary>
    private const int Margin = 4;

    public required string Value { get; set; }
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var code = QrCode.Of(Value);
        var side = (code.Size + (2 * Margin)).ToString(CultureInfo.InvariantCulture);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "wm-qr");
        output.Attributes.SetAttribute("viewBox", $"0 0 {side} {side}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.AppendHtml(Drawn("rect", ("width", side), ("height", side), ("fill", "#fff")));
        output.Content.AppendHtml(Drawn("path", ("d", Squares(code)), ("fill", "#000")));
    }

    private static string Squares(QrCode code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                if (code.IsDark(x, y))
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x + Margin},{y + Margin}h1v1h-1z");
                }
            }
        }

        return path.ToString();
    }

    private static TagBuilder Drawn(string tag, params (string Name, string Value)[] attributes)
    {
        var drawn = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
        {
            drawn.Attributes[name] = value;
        }

        return drawn;
    }
}
