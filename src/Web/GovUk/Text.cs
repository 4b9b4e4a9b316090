using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Waymark.Web.GovUk;

/// <summary>Plain text as content: encoded when written.</summary>
public sealed class Text(string words) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        encoder.Encode(writer, words);
    }
}
