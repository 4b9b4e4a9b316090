using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Values;

/// <summary>Splits owner cells into the owners they name, as written.</summary>
internal sealed class Owners
{
    private readonly HashSet<string> _initials;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the names of a plan before any cell is cut.</summary>
    /// <param name="people">The plan's key, which tells initials from organisations.</param>
    /// <param name="cells">Every owner line of the plan: names that stand alone help to cut names that run on.</param>
    public Owners(IEnumerable<ReadPerson> people, IEnumerable<string> cells)
    {
        _initials = people.Where(person => person.Initials is not null).Select(person => person.Initials!).ToHashSet(StringComparer.Ordinal);
        foreach (var owner in cells.Distinct(StringComparer.Ordinal).SelectMany(Cut))
        {
            var name = OwnerWords.Name(owner);
            if (OwnerWords.IsPerson(name) && name.Count(c => c == ' ') == 1)
            {
                _names.Add(name);
            }
        }
    }

    public IReadOnlyList<string> Split(IEnumerable<string> lines) => [.. lines.SelectMany(Cut).SelectMany(SplitRunOn)];

    private IEnumerable<string> Cut(string line)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            depth += line[i] switch { '(' or '[' => 1, ')' or ']' when depth > 0 => -1, _ => 0 };
            var width = depth > 0 ? 0 : Separator(line, start, i);
            if (width == 0)
            {
                continue;
            }

            if (Clean(line[start..i]) is { Length: > 0 } owner)
            {
                yield return owner;
            }

            start = i + width;
            i = start - 1;
        }

        if (Clean(line[start..]) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>The length of a separator that really divides two owners at this place, or 0.</summary>
    private int Separator(string line, int start, int i)
    {
        switch (line[i])
        {
            case ',' or ';' or '\n' or '|' or '+' or '•':
                return 1;
            case '/':
                return DividesAtSlash(line, start, i) ? 1 : 0;
            case '&':
                return Divides(line, start, i, 1) ? 1 : 0;
            case ' ' when i + 5 <= line.Length && line.AsSpan(i, 5).Equals(" and ", StringComparison.OrdinalIgnoreCase):
                return Divides(line, start, i, 5) ? 5 : 0;
            default:
                return 0;
        }
    }

    private bool DividesAtSlash(string line, int start, int i)
    {
        var left = line[start..i].Trim();
        var right = Right(line, i + 1);
        if (left.Length == 0 || right.Length == 0 || char.IsLower(right[0]) || (left.EndsWith(" and", StringComparison.OrdinalIgnoreCase) && right == "or"))
        {
            return left.Length == 0;
        }

        return !(OwnerWords.IsPerson(left) && OwnerWords.IsAcronym(right) && !_initials.Contains(right));
    }

    private static bool Divides(string line, int start, int i, int width) =>
        Clean(Right(line, i + width)) is { Length: > 0 } right && !char.IsLower(right[0]) && OwnerWords.IsWhole(right) && OwnerWords.IsWhole(Clean(line[start..i]));

    private static string Right(string line, int from)
    {
        var end = line.IndexOfAny([',', ';', '/', '&', '\n', '|'], from);
        var right = end < 0 ? line[from..] : line[from..end];
        var and = right.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        return (and < 0 ? right : right[..and]).Trim();
    }

    private static string Clean(string owner)
    {
        owner = Words.TrimListMark(owner.Trim());
        return owner.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? owner[4..].Trim() : owner.TrimEnd(' ', '-', '–', ':');
    }

    /// <summary>"Anne Example Colin Sample": names that lost what stood between them.</summary>
    private IEnumerable<string> SplitRunOn(string owner)
    {
        var words = owner.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || !words.All(OwnerWords.IsNameWord))
        {
            return [owner];
        }

        var parts = new List<string>();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (i + 2 > words.Length)
            {
                return [owner];
            }

            parts.Add(words[i] + " " + words[i + 1]);
        }

        return parts.Exists(_names.Contains) ? parts : [owner];
    }
}
