using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Proposes the seat that a name in a plan means. A proposal is offered, never acted on, and only when one person fits.</summary>
public static partial class SeatMatch
{
    public static AreaSeat? Propose(NameInPlan name, IReadOnlyList<AreaSeat> seats)
    {
        var written = name.Key?.Name ?? name.Name;
        var people = seats.Where(s => s.PersonName is not null && SameName(s.PersonName, written)).ToList();
        if (people.Count > 0)
        {
            return people.Select(p => p.PersonName).Distinct(StringComparer.Ordinal).Count() == 1
                ? people.OrderByDescending(p => p.CanUpdate).ThenBy(p => p.Role).First()
                : null;
        }

        var posts = seats.Where(s => SameWords(s.Post, written) || (name.Key?.Post is { } post && name.Key.Name is null && SameWords(s.Post, post))).ToList();
        return posts.Count == 1 ? posts[0] : null;
    }

    /// <summary>True when two ways of writing a person's name differ only in case, accents, titles or a note in brackets.</summary>
    public static bool SameName(string left, string right) => Bare(left) is { Length: > 0 } bare && bare == Bare(right);

    private static bool SameWords(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in Notes().Replace(name, " ").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
            }
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 2 && Titles().IsMatch(words[0]) ? words[1..] : words);
    }

    [GeneratedRegex(@"\([^)]*\)?|/.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Notes();

    [GeneratedRegex("^(cllr|councillor|dr|prof|professor|mr|mrs|ms|miss|sir|dame)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Titles();
}
