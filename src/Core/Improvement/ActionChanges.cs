namespace Waymark.Core.Improvement;

/// <summary>Says what changed on an action, as history prints it: was, and now.</summary>
internal static class ActionChanges
{
    /// <summary>What an update, or taking one back, changed.</summary>
    public static IReadOnlyList<FieldChange> Between(BeforeUpdate before, ImprovementAction now, IEnumerable<RatingState> scheme)
    {
        var names = scheme.ToDictionary(s => s.RatingStateId, s => s.Name);
        return
        [
            .. Of("Rating", Name(before.RatingStateId), Name(now.RatingStateId)),
            .. Of("Waits on", before.WaitingOn, now.WaitingOn),
            .. Of("Due date", DueOf(before.DueText, before.DueBy), DueOf(now.DueText, now.DueBy)),
        ];

        string? Name(Guid? state) => state is { } id ? names.GetValueOrDefault(id) : "Not rated";
    }

    /// <summary>One change, or none when both are the same.</summary>
    public static IEnumerable<FieldChange> Of(string what, string? was, string? now) => was == now ? [] : [new FieldChange(what, was, now)];

    /// <summary>A due date as history names it: its words, or the day when it has none.</summary>
    public static string? DueOf(string? text, DateOnly? dueBy) => text ?? (dueBy is { } day ? PlanDate.InWords(day) : null);
}
