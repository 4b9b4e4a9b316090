using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader.Doctor;

/// <summary>KPI-UNDEFINED: codes of measures that the document uses and nowhere defines.</summary>
internal static class UndefinedMeasures
{
    public static IEnumerable<Finding> Find(Patient patient)
    {
        var codes = patient.Actions.SelectMany(action => action.Kpis).Select(kpi => kpi.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var undefined = codes.Where(code => !patient.Plan.Unplaced.Any(text => Defines(text, code))).Order(Natural).ToList();
        if (undefined.Count > 0)
        {
            yield return new Finding("KPI-UNDEFINED", Severity.Information, "-", patient.Column(ColumnMeaning.Success), $"The document does not define {Listed(undefined)}.");
        }
    }

    private static readonly Comparer<string> Natural = Comparer<string>.Create((first, second) =>
        first.Length != second.Length && first[0] == second[0] ? first.Length - second.Length : string.CompareOrdinal(first, second));

    private static bool Defines(string text, string code) =>
        text.StartsWith(code, StringComparison.Ordinal) && text.Length > code.Length + 3 && !char.IsLetterOrDigit(text[code.Length]);

    private static string Listed(List<string> codes) => codes.Count == 1 ? codes[0] : $"{string.Join(", ", codes.SkipLast(1))} and {codes[^1]}";
}
