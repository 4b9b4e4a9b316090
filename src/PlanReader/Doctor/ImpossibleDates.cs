using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>IMPOSSIBLE-DATE: a day that no calendar has, such as 31/09/2020.</summary>
internal static class ImpossibleDates
{
    public static IEnumerable<Finding> Find(Patient patient) =>
        from action in patient.Actions
        from date in action.DueDates
        where date is { Precision: DatePrecision.Day, To: null }
        select new Finding("IMPOSSIBLE-DATE", Severity.Error, action.Ref, patient.Where(action, ColumnMeaning.Due), $"“{date.Text}” is not a day of any calendar, so this action has no date until someone gives one.");
}
