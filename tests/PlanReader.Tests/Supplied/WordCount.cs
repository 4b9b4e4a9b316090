using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Waymark.PlanReader.Tests.Supplied;

/// <summary>Counts words as a checker outside the reader would: every run of letters and digits.</summary>
internal static partial class WordCount
{
    /// <summary>Words that the document holds more often than the JSON, with both counts.</summary>
    public static List<string> Lost(Dictionary<string, int> document, string json)
    {
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        var plan = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(plan, Strings(parsed.RootElement));
        return [.. document.Where(word => plan.GetValueOrDefault(word.Key) < word.Value).Select(word => $"{word.Key}: {plan.GetValueOrDefault(word.Key)} of {word.Value}")];
    }

    /// <summary>All text of a Word or Excel file, repeated heading rows counted once.</summary>
    public static Dictionary<string, int> OfOffice(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var rows = zip.Entries.Where(entry => entry.FullName is "word/document.xml" || entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .SelectMany(entry => XDocument.Load(entry.Open()).Descendants().Where(element => element.Name.LocalName is "tr" or "row" || (element.Name.LocalName == "p" && !element.Ancestors().Any(above => above.Name.LocalName == "tr"))))
            .Select(row => string.Join(' ', row.Descendants().Where(element => element.Name.LocalName is "t" or "br").Select(element => element.Name.LocalName == "br" ? " " : element.Value)));
        return Of(WithoutRepeats(rows));
    }

    /// <summary>All lines of a text file, repeated heading rows counted once.</summary>
    public static Dictionary<string, int> OfText(string path, Func<string, bool> isHeading)
    {
        var lines = File.ReadLines(path).ToList();
        var first = lines.FindIndex(line => isHeading(line));
        return Of(lines.Where((line, i) => i == first || !isHeading(line)));
    }

    private static IEnumerable<string> WithoutRepeats(IEnumerable<string> rows)
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        return rows.Where(row => !(row.StartsWith("Key actions", StringComparison.Ordinal) || row.StartsWith("Ref ", StringComparison.Ordinal)) || headings.Add(row));
    }

    private static Dictionary<string, int> Of(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(counts, texts);
        return counts;
    }

    private static void Add(Dictionary<string, int> counts, IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    private static IEnumerable<string> Strings(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.String => [element.GetString()!],
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != "findings").SelectMany(member => Strings(member.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
