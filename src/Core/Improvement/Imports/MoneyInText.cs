using System.Globalization;
using System.Text.RegularExpressions;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Finds amounts of money in a resources cell, with the body that pays when it is named beside the amount.</summary>
public static partial class MoneyInText
{
    public static IReadOnlyList<Funding> Read(string? text) =>
        text is null ? [] : [.. Amount().Matches(text).Select(Read).OfType<Funding>()];

    private static Funding? Read(Match match)
    {
        if (!decimal.TryParse(match.Groups["figure"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
            || figure > 10_000_000_000m)
        {
            return null;
        }

        var factor = match.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "K" or "THOUSAND" => 1_000m,
            "M" or "MILLION" => 1_000_000m,
            _ => 1m,
        };
        return new Funding(figure * factor, match.Groups["payer"].Success ? match.Groups["payer"].Value : null, match.Value.Trim());
    }

    [GeneratedRegex(@"£\s?(?<figure>\d[\d,]*(\.\d+)?)\s?(?<unit>k|thousand|m|million)?\b(\s+(from\s+(the\s+)?|by\s+(the\s+)?)?(?<payer>\p{Lu}[\p{L}&]+(\s\p{Lu}[\p{L}&]+)*))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();
}
