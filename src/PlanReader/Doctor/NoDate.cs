using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>NO-DATE: an action without any date, or only with one still to be agreed.</summary>
internal static class NoDate
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var undated = patient.Actions.Where(action => action.DueDates.Count == 0).ToList();
        if (undated.Count == patient.Actions.Count)
        {
            return [new Finding("NO-DATE", Severity.Warning, "-", patient.Column(ColumnMeaning.Due), patient.Has(ColumnMeaning.Due) ? "No action has a date: the column is empty throughout." : "The plan has no column for dates.")];
        }

        return patient.Actions.Where(action => action.DueDates.All(date => date.Precision == DatePrecision.Tbc && !WrittenDates.IsMalformed(date.Text))).Select(action =>
            new Finding("NO-DATE", Severity.Warning, action.Ref, patient.Where(action, ColumnMeaning.Due), Sentence(action)));
    }

    private static string Sentence(ReadAction action) =>
        action.DueText is { } text ? $"“{text}” is not a date, so this action can never be late." : "This action has no date.";
}
