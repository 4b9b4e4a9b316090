using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>One ref with a like title read twice is one action; the fuller cell wins.</summary>
internal static class SameActions
{
    public static IEnumerable<ReadAction> Merge(IReadOnlyList<ReadAction> actions)
    {
        var kept = new List<ReadAction>(actions.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var action in actions)
        {
            if (places.TryGetValue(action.Ref, out var at) && Titles.AreAlike(kept[at].Title, action.Title))
            {
                kept[at] = Join(kept[at], action);
                continue;
            }

            places.TryAdd(action.Ref, kept.Count);
            kept.Add(action);
        }

        return kept;
    }

    private static ReadAction Join(ReadAction first, ReadAction second)
    {
        if (second.Marks.Contains("hidden", StringComparer.Ordinal) && !first.Marks.Contains("hidden", StringComparer.Ordinal))
        {
            return first;
        }

        var dates = (second.DueText?.Length ?? 0) > (first.DueText?.Length ?? 0) ? second : first;
        return first with
        {
            Title = Fuller(first.Title, second.Title),
            SubSteps = Longer(first.SubSteps, second.SubSteps),
            Leads = Longer(first.Leads, second.Leads),
            Accountable = Longer(first.Accountable, second.Accountable),
            Deliverers = Longer(first.Deliverers, second.Deliverers),
            OwnersText = Fuller(first.OwnersText, second.OwnersText),
            Resources = Fuller(first.Resources, second.Resources),
            Evidence = Fuller(first.Evidence, second.Evidence),
            SuccessCriteriaText = Fuller(first.SuccessCriteriaText, second.SuccessCriteriaText),
            DueText = dates.DueText,
            DueDates = dates.DueDates,
            Rag = second.Rag ?? first.Rag,
            Progress = Fuller(first.Progress, second.Progress),
            Updates = Longer(first.Updates, second.Updates),
            Ratings = Longer(first.Ratings, second.Ratings),
            Marks = [.. first.Marks.Union(second.Marks, StringComparer.Ordinal)],
            Links = [.. first.Links.Union(second.Links, StringComparer.Ordinal)],
            Kpis = Longer(first.Kpis, second.Kpis),
            Hidden = [.. first.Hidden, .. second.Hidden],
            Extra = first.Extra.Concat(second.Extra).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static string? Fuller(string? first, string? second) => (second?.Length ?? 0) > (first?.Length ?? 0) ? second : first;

    private static IReadOnlyList<T> Longer<T>(IReadOnlyList<T> first, IReadOnlyList<T> second) => second.Count > first.Count ? second : first;
}
