using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Waymark.PlanReader.Bench;

/// <summary>The multiset rule: every word stands at least as often in the JSON as in the document, repeated heading rows aside.</summary>
internal static partial class DocumentWords
{
    public static IReadOnlyList<string> Lost(string path, ReadPlan plan)
    {
        var headings = plan.Columns.Where(heading => heading.Length > 0).ToList();
        var rows = path.EndsWith(".txt", StringComparison.Ordinal) ? File.ReadLines(path) : OfficeRows(path);
        var seen = false;
        var document = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var isHeading = headings.Count > 1 && headings.Take(2).All(heading => row.Contains(heading, StringComparison.OrdinalIgnoreCase));
            if (!isHeading || !seen)
            {
                Count(document, row);
            }

            seen |= isHeading;
        }

        using var json = JsonDocument.Parse(PlanJson.Write(plan));
        var read = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in Strings(json.RootElement))
        {
            Count(read, text);
        }

        return [.. document.Where(word => read.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key)];
    }

    private static IEnumerable<string> OfficeRows(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName is "word/document.xml" || entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            foreach (var row in XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName is "tr" or "row" || (element.Name.LocalName == "p" && !element.Ancestors().Any(above => above.Name.LocalName == "tr"))))
            {
                yield return string.Join(' ', row.Descendants().Where(element => element.Name.LocalName is "t" or "br").Select(element => element.Name.LocalName == "br" ? " " : element.Value));
            }
        }
    }

    private static void Count(Dictionary<string, int> counts, string text)
    {
        foreach (Match word in Word().Matches(text))
        {
            counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name is not ("findings" or "where")).SelectMany(member => Strings(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
