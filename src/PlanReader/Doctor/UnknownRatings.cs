using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>RAG-UNKNOWN: a rating that the plan's own key does not have.</summary>
internal static class UnknownRatings
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var states = patient.Plan.RagScheme.Where(state => state.Name is not null).ToList();
        if (states.Count == 0)
        {
            return [];
        }

        return
            from action in patient.Actions
            where action.Rag is { } rag && !states.Exists(state => IsState(state, rag))
            select new Finding("RAG-UNKNOWN", Severity.Error, action.Ref, patient.Where(action, ColumnMeaning.Rag), $"“{action.Rag}” is not a state of the plan’s rating key.");
    }

    private static bool IsState(ReadRatingState state, string rag)
    {
        var colour = Ratings.Colour(rag) ?? Ratings.ColourOfLetter(rag);
        return Begins(rag, state.Name!) || (state.Meaning is { } meaning && (Begins(rag, meaning) || Begins(meaning, rag)))
            || (colour is not null && (state.Colour == colour || Ratings.Colour(state.Name!) == colour))
            || (rag.Trim().Length == 1 && state.Name!.StartsWith(rag.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private static bool Begins(string text, string with) => text.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
