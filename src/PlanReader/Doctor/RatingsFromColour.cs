using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>RAG-FROM-COLOUR: a rating that is only the colour of a cell.</summary>
internal static class RatingsFromColour
{
    /// <summary>The mark an action carries when its rating was told from a colour.</summary>
    public const string Mark = "rating-from-colour";

    public static IEnumerable<Finding> Find(Patient patient) =>
        from action in patient.Actions
        where action.Marks.Contains(Mark, StringComparer.Ordinal)
        select new Finding("RAG-FROM-COLOUR", Severity.Information, action.Ref, patient.Where(action, ColumnMeaning.Rag), $"The cell has a colour and no word; it was read as “{action.Rag}”.");
}
