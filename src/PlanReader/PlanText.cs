namespace Waymark.PlanReader;

/// <summary>Every text of a plan as read, in no particular order.</summary>
internal static class PlanText
{
    public static IEnumerable<string> Of(ReadPlan plan)
    {
        var texts = new List<string?> { plan.Title, plan.DateText };
        texts.AddRange(plan.Columns);
        texts.AddRange(plan.Unplaced);
        texts.AddRange(plan.Hidden);
        texts.AddRange(plan.RagScheme.SelectMany(state => new[] { state.Name, state.Meaning }));
        texts.AddRange(plan.People.SelectMany(person => new[] { person.Initials, person.Name, person.Post }));
        foreach (var priority in plan.Priorities)
        {
            texts.AddRange([priority.Ref, priority.Title, .. priority.Outcomes, .. priority.AsWritten]);
            texts.AddRange(priority.Objectives.SelectMany(objective => new[] { objective.Ref, objective.Text }.Concat(objective.AsWritten)));
        }

        texts.AddRange(plan.Actions.SelectMany(Of));
        return texts.OfType<string>();
    }

    private static IEnumerable<string?> Of(ReadAction action) =>
    [
        action.Ref,
        action.Title,
        .. action.SubSteps.Count > 0 && action.Title is { } title && title.Contains(action.SubSteps[^1].Text, StringComparison.Ordinal)
            ? [] : action.SubSteps.SelectMany(step => new[] { step.Text, step.DueText }),
        .. action.OwnersText is null ? action.Leads.Concat(action.Accountable).Concat(action.Deliverers) : [action.OwnersText],
        action.Resources,
        action.Evidence,
        action.SuccessCriteriaText,
        action.DueText,
        action.Rag,
        action.Progress,
        .. action.Ratings.Select(rating => rating.Value),
        .. action.Extra.Values,
        .. action.Hidden,
    ];
}
