using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>NO-SUCCESS-CRITERIA: nothing says how anyone will know that an action worked.</summary>
internal static class NoSuccessCriteria
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var without = patient.Actions.Where(action => action.SuccessCriteriaText is null && action.Kpis.Count == 0).ToList();
        if (without.Count == patient.Actions.Count)
        {
            return
            [
                new Finding("NO-SUCCESS-CRITERIA", Severity.Warning, "-", patient.Column(ColumnMeaning.Success),
                    patient.Has(ColumnMeaning.Success) ? "No action says how success is known: the column is empty throughout." : "The plan has no column for success criteria."),
            ];
        }

        return without.Select(action =>
            new Finding("NO-SUCCESS-CRITERIA", Severity.Warning, action.Ref, patient.Where(action, ColumnMeaning.Success), "Nothing says how anyone will know that this action worked."));
    }
}
