using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>MALFORMED-DATE: a date that is not written as one should be, or has lost its year.</summary>
internal static class MalformedDates
{
    public static IEnumerable<Finding> Find(Patient patient) =>
        from action in patient.Actions
        from date in action.DueDates
        where WrittenDates.IsMalformed(date.Text)
        select new Finding("MALFORMED-DATE", Severity.Error, action.Ref, patient.Where(action, ColumnMeaning.Due), Sentence(date));

    private static string Sentence(ReadDate date) => date.To is { } to
        ? FormattableString.Invariant($"“{date.Text}” is not written as a date should be; it was read as {to.Day} {Month(to)} {to.Year}.")
        : $"“{date.Text}” is not a whole date, so no date was read from it.";

    private static string Month(DateOnly date) => date.ToString("MMMM", System.Globalization.CultureInfo.InvariantCulture);
}
