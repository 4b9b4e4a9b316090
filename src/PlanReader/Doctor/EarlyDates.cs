using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>DATE-BEFORE-PLAN: an action was due before the plan was written.</summary>
internal static class EarlyDates
{
    /// <summary>Where more than this share of the dates is past, the document is an update of an older plan and says nothing wrong.</summary>
    private const double UpdateShare = 0.25;

    public static IEnumerable<Finding> Find(Patient patient)
    {
        if (patient.Plan.Date is not { } written)
        {
            return [];
        }

        var dated = patient.Actions.SelectMany(action => action.DueDates.Where(date => date.To is not null).Select(date => (action, date))).ToList();
        var early = dated.Where(entry => entry.date.To < written).ToList();
        if (early.Count > dated.Count * UpdateShare)
        {
            return [];
        }

        return early.Select(entry => new Finding("DATE-BEFORE-PLAN", Severity.Warning, entry.action.Ref, patient.Where(entry.action, ColumnMeaning.Due),
            $"“{entry.date.Text}” is before the plan itself ({patient.Plan.DateText})."));
    }
}
