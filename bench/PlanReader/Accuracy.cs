using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Bench;

/// <summary>Compares one file with the truth, kind by kind.</summary>
internal static partial class Accuracy
{
    public const string WordsLost = "words lost";

    public static IReadOnlyList<Score> Measure(string folder, string file, Truth truth)
    {
        var plan = SharedPlans.Read(folder, file);
        var read = plan.Actions.DistinctBy(action => action.Ref, StringComparer.Ordinal).ToDictionary(action => action.Ref, StringComparer.Ordinal);
        var known = truth.Actions.Select(action => action.Ref).ToHashSet(StringComparer.Ordinal);
        var extra = plan.Actions.Where(action => !known.Contains(action.Ref)).Select(action => "+" + action.Ref);
        var office = !file.EndsWith(".txt", StringComparison.Ordinal);
        return
        [
            new Score("refs", truth.Actions.Count(action => read.ContainsKey(action.Ref)), truth.Actions.Count, [.. known.Where(reference => !read.ContainsKey(reference)), .. extra]),
            Kind("parents", expected => [expected.ParentRef, expected.PriorityRef], actual => [actual.ParentRef, actual.PriorityRef]),
            Kind("titles", expected => [Plain(expected.Title)], actual => [Plain(actual.Title)]),
            Kind("owners", expected => [.. expected.Leads, "|", .. expected.Accountable, "|", .. expected.Deliverers], actual => [.. actual.Leads, "|", .. actual.Accountable, "|", .. actual.Deliverers]),
            Kind("due dates", expected => Dates(expected, office), Dates),
            Kind("criteria", expected => [Plain(expected.SuccessCriteriaText)], actual => [Plain(actual.SuccessCriteriaText)]),
            Kind("resources", expected => [Plain(expected.Resources)], actual => [Plain(actual.Resources)]),
            Kind("steps", expected => [.. expected.SubSteps.Select(step => Plain(step.Text))], actual => [.. actual.SubSteps.Select(step => Plain(step.Text))]),
            Kind("links", expected => [.. expected.Links], actual => [.. actual.Links]),
            Kind("kpi codes", expected => [.. expected.Kpis.Select(kpi => kpi.Code).OfType<string>()], actual => [.. actual.Kpis.Select(kpi => kpi.Code).OfType<string>()]),
            LostWords(folder, file, plan),
        ];

        Score Kind(string kind, Func<TruthAction, List<string?>> expected, Func<ReadAction, List<string?>> actual)
        {
            var wrong = truth.Actions.Where(action => !read.TryGetValue(action.Ref, out var found) || !expected(action).SequenceEqual(actual(found), StringComparer.Ordinal)).Select(action => action.Ref).ToList();
            return new Score(kind, truth.Actions.Count - wrong.Count, truth.Actions.Count, wrong);
        }
    }

    public static Score LostWords(string folder, string file, ReadPlan plan)
    {
        var lost = DocumentWords.Lost(Path.Combine(folder, file), plan);
        return new Score(WordsLost, 0, 0, lost);
    }

    /// <summary>Each date once. An office file leaves out the dates whose step was not known: they are not asked of it.</summary>
    private static List<string?> Dates(TruthAction action, bool office) =>
        [.. action.DueDates.Where(date => !office || InFile(action, date)).Select(date => $"{date.From:O} {date.To:O} {date.Precision}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool InFile(TruthAction action, TruthDate date) =>
        action.SubSteps.TrueForAll(step => step.Align is null or "lost") || action.SubSteps.Exists(step => step.DueText?.Contains(date.Text, StringComparison.Ordinal) == true);

    private static List<string?> Dates(ReadAction action) =>
        [.. action.DueDates.Select(date => $"{date.From:O} {date.To:O} {date.Precision.ToString().ToLowerInvariant()}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The truth's own rule for text: list marks and white space do not count.</summary>
    private static string Plain(string? text) => Spaces().Replace(Marks().Replace(text ?? "", " "), " ").Trim();

    [GeneratedRegex(@"(?<=^|\s)[•\-–](?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
