namespace Waymark.PlanReader.Bench;

/// <summary>A plan of which only the counts are known: 33 focus areas, their ratings and the kinds of their dates.</summary>
internal static class CountedPlan
{
    private static readonly Dictionary<string, int> Ratings = new(StringComparer.Ordinal) { ["AMBER"] = 22, ["PINK"] = 8, ["GREEN"] = 2, ["BLUE"] = 1 };

    private static readonly Dictionary<DatePrecision, int> Dates = new() { [DatePrecision.Day] = 27, [DatePrecision.Month] = 2, [DatePrecision.Range] = 1, [DatePrecision.Tbc] = 5 };

    public static IReadOnlyList<Score> Measure(string folder, string file)
    {
        var plan = SharedPlans.Read(folder, file);
        List<string> refs = [.. Enumerable.Range(1, 19).Select(n => $"1.{n}"), .. Enumerable.Range(1, 14).Select(n => $"2.{n}")];
        var read = plan.Actions.Select(action => action.Ref).ToList();
        return
        [
            new Score("refs", refs.Count(read.Contains), refs.Count, [.. refs.Except(read, StringComparer.Ordinal), .. read.Except(refs, StringComparer.Ordinal).Select(reference => "+" + reference)]),
            Counts("due dates", Dates, kind => plan.Actions.Sum(action => action.DueDates.Count(date => date.Precision == kind))),
            Counts("ratings", Ratings, rating => plan.Actions.Count(action => action.Rag == rating)),
            Accuracy.LostWords(folder, file, plan),
        ];
    }

    private static Score Counts<T>(string kind, Dictionary<T, int> expected, Func<T, int> count)
        where T : notnull =>
        new(kind, expected.Sum(pair => Math.Min(pair.Value, count(pair.Key))), expected.Values.Sum(), [.. expected.Where(pair => count(pair.Key) != pair.Value).Select(pair => $"{pair.Key} {count(pair.Key)} for {pair.Value}")]);
}
