using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Layout;

/// <summary>Which letters of a plan are families of coded measures (E1 to E10) and which only look so (Y9).</summary>
internal sealed partial class MeasureFamilies
{
    private readonly HashSet<string> _letters;

    private MeasureFamilies(HashSet<string> letters) => _letters = letters;

    public static MeasureFamilies Of(IEnumerable<ActionDraft> drafts)
    {
        var codes = drafts.SelectMany(draft => draft.Of(ColumnMeaning.Success)).SelectMany(field => Values.Kpis.Coded(field.Text)).Select(kpi => kpi.Code!).Distinct(StringComparer.Ordinal);
        var letters = codes.GroupBy(Letters, StringComparer.Ordinal).Where(family => family.Count() > 1 && family.Key is not ("Y" or "KS" or "Q" or "D" or "T")).Select(family => family.Key);
        return new MeasureFamilies([.. letters]);
    }

    public IReadOnlyList<ReadKpi> Measures(ActionDraft draft, string? success)
    {
        var measures = new List<ReadKpi>();
        if (success is not null)
        {
            measures.AddRange(Values.Kpis.Coded(success).Where(kpi => _letters.Contains(Letters(kpi.Code!))));
            if (measures.Count == 0)
            {
                measures.AddRange(Sentences().Split(success).Where(sentence => Figure().IsMatch(sentence)).Select(sentence => new ReadKpi(null, sentence.Trim(), Figure().Match(sentence).Value)));
            }
        }

        measures.AddRange(draft.Of(ColumnMeaning.Kpi).Where(field => field.Text.Length > 0).Select(field => new ReadKpi(null, field.Text, Figure().Match(field.Text) is { Success: true } figure ? figure.Value : null)));
        return measures;
    }

    private static string Letters(string code) => code.TrimEnd("0123456789".ToCharArray());

    [GeneratedRegex(@"(?<![\d.])\d{1,3}(\.\d+)?\s?%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=[.;])\s+(?=[A-Z\d])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();
}
