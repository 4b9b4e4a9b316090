using System.Net;
using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Sources;

/// <summary>Takes out what an extraction left of HTML and Markdown and keeps it apart, so that nothing is lost.</summary>
internal sealed partial class TextResidue(List<string> removed)
{
    public string Clean(string line)
    {
        if (line.Contains('<', StringComparison.Ordinal))
        {
            line = Superscript().Replace(line, match =>
            {
                removed.Add(match.Value);
                return match.Groups["number"].Value + match.Groups["text"].Value;
            });
            line = Tag().Replace(line, match =>
            {
                removed.Add(match.Value);
                return match.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "\v" : " ";
            });
        }

        if (line.Contains("**", StringComparison.Ordinal))
        {
            line = line.Replace("**", "", StringComparison.Ordinal);
        }

        return line.Contains('&', StringComparison.Ordinal) ? Entity().Replace(line, match => WebUtility.HtmlDecode(match.Value)) : line;
    }

    [GeneratedRegex(@"(?<number>\d+)\s*<sup>\s*(?<text>st|nd|rd|th)\s*</sup>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"</?(p|ul|ol|li|br|b|i|u|em|strong|sup|sub|span|div|table|tr|td|th|tbody|thead|h[1-6]|a|font|hr)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"&(amp|nbsp|lt|gt|quot|apos|pound|ndash|mdash|rsquo|lsquo|#\d{2,5});", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entity();
}
