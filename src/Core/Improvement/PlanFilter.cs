namespace Waymark.Core.Improvement;

/// <summary>Which part of the plan's dates is asked for.</summary>
public enum DueWindow
{
    Any,
    Late,
    Next30,
    Next90,
    Later,
    NoDate,
}

/// <summary>A filter of a plan's actions as it stands in the address of the page: every member is words that people can read.</summary>
public sealed record PlanFilter
{
    /// <summary>What stands for "no state" where a rating is asked for.</summary>
    public const string NotRated = "none";

    /// <summary>A priority's ref.</summary>
    public string? Priority { get; init; }

    /// <summary>A state's name, or <see cref="NotRated"/>.</summary>
    public string? Rating { get; init; }
    public string? Lead { get; init; }
    public string? Accountable { get; init; }
    public string? Deliverer { get; init; }

    /// <summary>A work stream's name.</summary>
    public string? Stream { get; init; }
    public DueWindow Due { get; init; }

    /// <summary>Only actions of which this is noticed.</summary>
    public ActionFactKind? Only { get; init; }

    /// <summary>Words that must all stand somewhere in the action.</summary>
    public string? Text { get; init; }

    /// <summary>ref, due, rating, updated or slip; with a hyphen before it the other way round. By ref unless told.</summary>
    public string? Sort { get; init; }

    /// <summary>True when it leaves nothing out.</summary>
    public bool IsEmpty => this with { Sort = null } == new PlanFilter();

    /// <summary>True in the order of the plan itself, in which actions stand under their priorities.</summary>
    public bool IsInPlanOrder => Sort is null or "ref";

    public IReadOnlyList<ActionLine> Apply(PlanOverview plan, DateOnly today)
    {
        var priority = plan.Priorities.FirstOrDefault(p => Same(p.Ref, Priority))?.PriorityId;
        var found = plan.Actions.Where(line =>
            (Priority is null || (priority is not null && line.Action.PriorityId == priority)) &&
            (Rating is null || (Same(Rating, NotRated) ? line.State is null : Same(line.State?.Name, Rating))) &&
            (Lead is null || Names(line, OwnerKind.Lead, Lead)) &&
            (Accountable is null || Names(line, OwnerKind.Accountable, Accountable)) &&
            (Deliverer is null || Names(line, OwnerKind.Deliverer, Deliverer)) &&
            (Stream is null || Same(line.WorkStream, Stream)) &&
            IsDue(line, today) &&
            (Only is not { } kind || line.Has(kind)) &&
            HasWords(line));
        var ordered = Sort?.TrimStart('-') switch
        {
            "due" => found.OrderBy(l => l.Action.DueBy ?? DateOnly.MaxValue),
            "rating" => found.OrderBy(l => l.State?.Order ?? int.MaxValue),
            "updated" => found.OrderBy(l => l.Action.UpdatedAt ?? DateTime.MinValue),
            "slip" => found.OrderByDescending(l => l.DaysSlipped ?? int.MinValue),
            _ => found,
        };
        return [.. Sort?.StartsWith('-') == true ? ordered.Reverse() : ordered];
    }

    private bool IsDue(ActionLine line, DateOnly today) => Due switch
    {
        DueWindow.Late => line.Has(ActionFactKind.Late),
        DueWindow.Next30 => !line.IsDone && line.Action.DueBy >= today && line.Action.DueBy <= today.AddDays(30),
        DueWindow.Next90 => !line.IsDone && line.Action.DueBy >= today && line.Action.DueBy <= today.AddDays(90),
        DueWindow.Later => line.Action.DueBy > today.AddDays(90),
        DueWindow.NoDate => line.Has(ActionFactKind.NoDate),
        _ => true,
    };

    private bool HasWords(ActionLine line)
    {
        if (Text is null)
        {
            return true;
        }

        var action = line.Action;
        var all = string.Join('\n', [
            action.Ref, action.Title, action.SuccessCriteria, action.Evidence, action.Resources, action.DueText, line.WorkStream, line.Latest?.SinceLast,
            .. line.Owners.SelectMany(o => new[] { o.AsWritten, o.Now }), .. action.SubSteps.Select(s => s.Text)]);
        return Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Names(ActionLine line, OwnerKind kind, string name) => line.Names(kind).Any(n => Same(n, name));

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
