using Waymark.PlanReader.Layout;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>KPI-CONFLICT: one code stands for two measures.</summary>
internal static class ConflictingMeasures
{
    private const int UmbrellaCodes = 3;

    public static IEnumerable<Finding> Find(Patient patient)
    {
        var uses = patient.Actions.SelectMany(action => action.Kpis.Where(kpi => kpi.Code is not null && !IsUmbrella(action, kpi)).Select(kpi => (Action: action, Kpi: kpi)));
        foreach (var code in uses.GroupBy(use => use.Kpi.Code!, StringComparer.Ordinal))
        {
            var first = code.First();
            var other = code.FirstOrDefault(use => !SameMeasure(first.Kpi.Text, use.Kpi.Text));
            if (other.Kpi is not null)
            {
                yield return new Finding("KPI-CONFLICT", Severity.Warning, other.Action.Ref, patient.Where(other.Action, ColumnMeaning.Success),
                    $"{code.Key} is “{other.Kpi.Text}” here and “{first.Kpi.Text}” in {first.Action.Ref}.");
            }
        }
    }

    /// <summary>"Improved outcomes E1 to E6" names a set of measures and defines none.</summary>
    private static bool IsUmbrella(ReadAction action, ReadKpi kpi) => action.Kpis.Count(other => other.Text == kpi.Text) >= UmbrellaCodes;

    private static bool SameMeasure(string first, string second)
    {
        var (a, b) = (Titles.WordsOf(first), Titles.WordsOf(second));
        return a.Count(b.Contains) * 2 > Math.Min(a.Count, b.Count);
    }
}
