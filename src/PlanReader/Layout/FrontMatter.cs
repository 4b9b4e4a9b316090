using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>What the text outside the action tables says: the plan's date, its people, its rating key; the rest stays unplaced.</summary>
internal sealed class FrontMatter
{
    private const int MaxWordsBesideDate = 5;

    public DateOnly? Date { get; private set; }

    public string? DateText { get; private set; }

    public IReadOnlyList<ReadPerson> People { get; private init; } = [];

    public IReadOnlyList<ReadRatingState> Ratings { get; private init; } = [];

    /// <summary>More than one key, or a key that says two things: read again by the checks.</summary>
    public IReadOnlyList<string> Unplaced { get; private set; } = [];

    public static FrontMatter Read(List<Between> pieces)
    {
        var taken = new HashSet<Between>();
        var matter = new FrontMatter
        {
            People = PeopleKey.Read(pieces, taken),
            Ratings = RatingKey.Read(pieces, taken),
        };
        matter.FindDate(pieces, taken);
        matter.Unplaced = [.. pieces.Where(piece => !taken.Contains(piece)).Select(piece => piece.Text)];
        return matter;
    }

    /// <summary>A short line of its own with one date: "27-Oct-17", "Jane Example 16th January 2020".</summary>
    private void FindDate(List<Between> pieces, HashSet<Between> taken)
    {
        foreach (var piece in pieces)
        {
            if (piece.Text.Length > 80 || piece.IsListItem || taken.Contains(piece) || (piece.Row is not null && !piece.IsBanner))
            {
                continue;
            }

            var units = WrittenDates.Units(piece.Text);
            if (units is not [{ To: not null } unit] || unit.Precision is not (DatePrecision.Day or DatePrecision.Month) || !StandsAlone(piece.Text, unit))
            {
                continue;
            }

            Date = unit.Precision == DatePrecision.Day ? unit.To : null;
            DateText = piece.Text;
            taken.Add(piece);
            return;
        }
    }

    private static bool StandsAlone(string text, DateUnit unit)
    {
        var beside = string.Concat(text.AsSpan(0, unit.Start), text.AsSpan(unit.End));
        var words = beside.Split([' ', '(', ')', ':', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Length;
        var inBrackets = unit.Start > 0 && text[unit.Start - 1] == '(' && unit.Start > 1;
        return words <= (unit.Precision == DatePrecision.Day ? MaxWordsBesideDate : 2) && !inBrackets && !text.EndsWith('.') && !text.EndsWith('-');
    }
}
