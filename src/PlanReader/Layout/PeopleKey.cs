using System.Text.RegularExpressions;
using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Lists of people: "KD - Kim Dale, Head of SEND" line by line, or a table of names and posts.</summary>
internal static partial class PeopleKey
{
    public static IReadOnlyList<ReadPerson> Read(List<Between> pieces, HashSet<Between> taken)
    {
        var found = new List<(Between Piece, ReadPerson Person)>();
        SourceTable? named = null;
        foreach (var piece in pieces)
        {
            var person = piece.Row is { } row && piece.Text.Contains(" | ", StringComparison.Ordinal) ? OfRow(row, named == piece.Table && named is not null) : OfLine(piece.Text);
            if (person is not null)
            {
                found.Add((piece, person));
            }
            else if (piece.Row is { } heading && IsHeading(heading))
            {
                named = piece.Table;
            }
        }

        if (found.Count < 2)
        {
            return [];
        }

        taken.UnionWith(found.Select(entry => entry.Piece));
        return found.ConvertAll(entry => entry.Person);
    }

    private static ReadPerson? OfLine(string text)
    {
        var match = Line().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (initials, name) = (match.Groups["initials"].Value, match.Groups["name"].Value.Trim());
        var post = match.Groups["post"].Value.Trim(' ', ',', '(', ')', '-', '–');
        return OwnerWords.IsPerson(name) && char.ToUpperInvariant(name[0]) == initials[0]
            ? new ReadPerson(initials, name, post.Length > 0 ? match.Groups["post"].Value.Trim(' ', ',', '-', '–') : null)
            : null;
    }

    private static ReadPerson? OfRow(SourceRow row, bool isListOfPeople)
    {
        var cells = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToList();
        if (isListOfPeople && cells is [var vacant, _, ..] && OwnerWords.CouldBeInitials(vacant) && !cells.Exists(OwnerWords.IsPerson))
        {
            // A vacant post keeps its initials in the key.
            return new ReadPerson(vacant, null, string.Join(", ", cells.Skip(1)));
        }

        var name = cells.Find(OwnerWords.IsPerson);
        var initials = cells.Find(cell => OwnerWords.CouldBeInitials(cell) && name is not null && name[0] == cell[0]);
        if (name is null || cells.Count > 4 || (initials is null && !isListOfPeople))
        {
            return null;
        }

        var rest = cells.Where(cell => cell != name && cell != initials).ToList();
        return new ReadPerson(initials, name, rest.Count > 0 ? string.Join(", ", rest) : null);
    }

    private static bool IsHeading(SourceRow row)
    {
        var keys = row.Cells.ConvertAll(cell => HeadingWords.Normalise(cell.Text));
        return keys.Contains("name") && keys.Exists(key => key is "role" or "post" or "job title" or "title" or "organisation" or "position" or "initials");
    }

    [GeneratedRegex(
        @"^(?<initials>[A-Z]{2,4})\s*[-–—:=]\s*(?<name>[A-Z][\w'’-]*(\s+[A-Z][\w'’-]*){1,3})\s*(?<post>[,(–-].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
