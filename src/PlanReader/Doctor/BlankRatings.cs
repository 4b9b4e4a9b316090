using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>RAG-BLANK: actions that nobody has rated yet.</summary>
internal static class BlankRatings
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var expected = patient.Has(ColumnMeaning.Rag) || patient.Plan.RagScheme.Count > 0;
        var blank = patient.Actions.Where(action => action.Rag is null).ToList();
        if (!expected || blank.Count == 0)
        {
            return [];
        }

        if (blank.Count == patient.Actions.Count)
        {
            return [new Finding("RAG-BLANK", Severity.Information, "-", patient.Column(ColumnMeaning.Rag), "No action has a rating yet; the first round of ratings is still to come.")];
        }

        return blank.Select(action => new Finding("RAG-BLANK", Severity.Information, action.Ref, patient.Where(action, ColumnMeaning.Rag), "This action has no rating."));
    }
}
