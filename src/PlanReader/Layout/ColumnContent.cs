using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Settles a heading that could mean two things by looking at the cells under it.</summary>
internal static class ColumnContent
{
    public static void Resolve(ActionHeader header, HeadingColumn column, IReadOnlyList<SourceRow> rows)
    {
        if (RatingKey.IsLegend(column.Heading))
        {
            column.Meaning = ColumnMeaning.Rag;
            return;
        }

        var texts = rows.Select(column.TextIn).Where(text => text.Length > 0).Take(200).ToList();
        column.Period = Periods.Of(column.Heading);
        if (texts.Count == 0)
        {
            return;
        }

        switch (column.Meaning)
        {
            case ColumnMeaning.Action when HasAnother(header, column, ColumnMeaning.Action) && !HasAnother(header, column, ColumnMeaning.Due) && MostlyDates(texts):
                column.Meaning = ColumnMeaning.Due;
                break;
            case ColumnMeaning.Progress or ColumnMeaning.Unknown when MostlyRatings(texts):
                column.Meaning = ColumnMeaning.Rag;
                break;
            case ColumnMeaning.Rag when MostlyLong(texts):
                column.Meaning = ColumnMeaning.Progress;
                break;
            case ColumnMeaning.Unknown when column.Period is not null:
                column.Meaning = ColumnMeaning.Progress;
                break;
            case ColumnMeaning.Unknown when !HasAnother(header, column, ColumnMeaning.Due) && MostlyDates(texts):
                column.Meaning = ColumnMeaning.Due;
                break;
        }
    }

    private static bool HasAnother(ActionHeader header, HeadingColumn column, ColumnMeaning meaning) =>
        header.Columns.Any(other => other != column && other.Meaning == meaning);

    private static bool MostlyDates(List<string> texts) => Most(texts, text => text.Length < 60 && WrittenDates.Units(text).Exists(unit => unit.To is not null));

    private static bool MostlyRatings(List<string> texts) => Most(texts, text => Ratings.IsRating(text));

    private static bool MostlyLong(List<string> texts) => Most(texts, text => text.Length > 60);

    private static bool Most(List<string> texts, Func<string, bool> test) => texts.Count(test) * 10 >= texts.Count * 7;
}
