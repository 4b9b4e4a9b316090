using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Turns an action into frozen words, with the names of seats and work streams as they are when it is frozen.</summary>
internal sealed class FrozenWords
{
    private readonly Dictionary<Guid, string> _seats;
    private readonly Dictionary<Guid, string> _groups;
    private readonly Dictionary<string, Guid> _priorities;

    private FrozenWords(Dictionary<Guid, string> seats, Dictionary<Guid, string> groups, Dictionary<string, Guid> priorities)
    {
        (_seats, _groups, _priorities) = (seats, groups, priorities);
    }

    public static async Task<FrozenWords> LoadAsync(AppDb db, Guid areaId, IReadOnlyList<FrozenPriority> priorities, CancellationToken ct) => new(
        await db.Seats.Where(s => s.AreaId == areaId).Select(s => new { s.SeatId, Name = s.Person == null ? s.Post : s.Person.Name }).ToDictionaryAsync(s => s.SeatId, s => s.Name, ct),
        await db.Groups.Where(g => g.AreaId == areaId).ToDictionaryAsync(g => g.GroupId, g => g.Name, ct),
        priorities.GroupBy(p => $"{p.Ref} {p.Title}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal));

    public FrozenAction Freeze(ImprovementAction action, ActionAsAt asAt, DateTime? since) => new()
    {
        Id = action.ImprovementActionId,
        PriorityId = PriorityOf(action, asAt),
        Ref = action.Ref,
        Title = asAt.Text("What is to be done", action.Title) ?? "",
        Leads = Owners(action, asAt, OwnerKind.Lead, "Leads"),
        Accountable = Owners(action, asAt, OwnerKind.Accountable, "Accountable"),
        Deliverers = Owners(action, asAt, OwnerKind.Deliverer, "Deliverers"),
        UpdateAuthor = action.UpdateAuthorSeatId is { } seat ? _seats.GetValueOrDefault(seat) : null,
        WorkStream = asAt.Text("Work stream", action.GroupId is { } group ? _groups.GetValueOrDefault(group) : null),
        Resources = asAt.Text("Resources", action.Resources),
        Evidence = asAt.Text("Evidence", action.Evidence),
        SuccessCriteria = asAt.Text("Success criteria", action.SuccessCriteria),
        DueText = asAt.DueText,
        DueBy = asAt.DueBy,
        FirstDueBy = action.FirstDueBy,
        Slips = asAt.Slips,
        RatingId = asAt.RatingId,
        WaitingOn = asAt.WaitingOn,
        Update = asAt.Agreed is { } update ? Update(update) : null,
        UpdatesSinceLast = asAt.UpdatesAfter(since),
        UnagreedOn = asAt.Unagreed is { } waiting ? UkClock.UkDate(waiting.At) : null,
    };

    private Guid? PriorityOf(ImprovementAction action, ActionAsAt asAt)
    {
        const string Unchanged = "\0";
        return asAt.Text("Priority", Unchanged) switch
        {
            Unchanged => action.PriorityId,
            { } name when _priorities.TryGetValue(name, out var id) => id,
            _ => null,
        };
    }

    private static string[] Owners(ImprovementAction action, ActionAsAt asAt, OwnerKind kind, string what)
    {
        const string Unchanged = "\0";
        var then = asAt.Text(what, Unchanged);
        return then == Unchanged
            ? [.. action.Owners.Where(o => o.Kind == kind).OrderBy(o => o.Order).Select(o => o.NameAsWritten)]
            : then?.Split("; ") ?? [];
    }

    private static FrozenUpdate Update(ActionUpdate update) => new()
    {
        Id = update.ActionUpdateId,
        On = UkClock.UkDate(update.At),
        By = update.ForName is { } lead ? $"{lead} (written by {update.PersonName})" : update.PersonName,
        AgreedBy = update.AgreedByName,
        NoChange = update.NoChange,
        SinceLast = update.SinceLast,
        NextMilestone = update.NextMilestone,
        NextMilestoneOn = update.NextMilestoneOn,
        ChangedForChildren = update.ChangedForChildren,
        HelpKind = update.HelpKind,
        HelpWanted = update.HelpWanted,
        Direction = update.Direction,
        PathBackWhat = update.PathBackWhat,
        PathBackWho = update.PathBackWho,
        PathBackBy = update.PathBackBy,
        NewDueBy = update.NewDueBy,
        NewDueReason = update.NewDueReason,
    };
}
