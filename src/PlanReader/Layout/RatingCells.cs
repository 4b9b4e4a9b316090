using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>The rating of an action: words first, else the colour of the cell; the latest period where there are several.</summary>
internal sealed class RatingCells
{
    public string? Rag { get; private set; }

    public List<ReadRating> History { get; } = [];

    /// <summary>The cells that are told by the rating and its history.</summary>
    public HashSet<FieldDraft> Used { get; } = [];

    public static RatingCells Of(ActionDraft draft, IReadOnlyList<ReadRatingState> key)
    {
        var cells = new RatingCells();
        foreach (var field in draft.Of(ColumnMeaning.Rag))
        {
            var value = field.Text.Length > 0 ? field.Text : NameOf(field.Fill, key, draft);
            if (value is null)
            {
                continue;
            }

            cells.Used.Add(field);
            if (field.Column.Period is { } period)
            {
                cells.History.Add(new ReadRating(period, value));
            }
            else if (cells.Rag is null)
            {
                cells.Rag = value;
            }
            else
            {
                cells.Used.Remove(field);
            }
        }

        cells.Rag ??= cells.History.Count > 0 ? cells.History[^1].Value : null;
        return cells;
    }

    private static string? NameOf(string? fill, IReadOnlyList<ReadRatingState> key, ActionDraft draft)
    {
        if (Colours.Word(fill) is not { } colour)
        {
            return null;
        }

        draft.Marks.Add(Doctor.RatingsFromColour.Mark);
        return key.FirstOrDefault(state => state.Colour == colour)?.Name ?? key.FirstOrDefault(state => state.Name is { } name && Ratings.Colour(name) == colour)?.Name ?? colour;
    }
}
