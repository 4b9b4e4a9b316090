using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>What adding and editing an action need to hand: the area's seats and work streams and the plan's priorities, by name.</summary>
internal sealed class ActionDesk
{
    private readonly AppDb _db;
    private readonly Dictionary<Guid, (string? Person, string Post)> _seats;
    private readonly Dictionary<Guid, string> _streams;
    private readonly Dictionary<Guid, string> _priorities;

    private ActionDesk(AppDb db, Dictionary<Guid, (string? Person, string Post)> seats, Dictionary<Guid, string> streams, Dictionary<Guid, string> priorities)
    {
        (_db, _seats, _streams, _priorities) = (db, seats, streams, priorities);
    }

    public static async Task<ActionDesk> OpenAsync(AppDb db, Guid areaId, Guid planId, CancellationToken ct)
    {
        var seats = await db.Seats.Where(s => s.AreaId == areaId)
            .Select(s => new { s.SeatId, Person = s.Person == null ? null : s.Person.Name, s.Post })
            .ToDictionaryAsync(s => s.SeatId, s => (s.Person, s.Post), ct);
        var streams = await db.Groups.Where(g => g.AreaId == areaId && g.Kind == GroupKind.WorkStream).ToDictionaryAsync(g => g.GroupId, g => g.Name, ct);
        var priorities = await db.Priorities.Where(p => p.ImprovementPlanId == planId).ToDictionaryAsync(p => p.PriorityId, p => p.Ref + " " + p.Title, ct);
        return new ActionDesk(db, seats, streams, priorities);
    }

    /// <summary>What is wrong with the choices: each must be of this area and plan.</summary>
    public IEnumerable<RuleBroken> Faults(ActionWords words)
    {
        if (words.PriorityId is { } priority && !_priorities.ContainsKey(priority))
        {
            yield return new RuleBroken(nameof(words.PriorityId), "Choose a priority of this plan");
        }

        if (words.GroupId is { } stream && !_streams.ContainsKey(stream))
        {
            yield return new RuleBroken(nameof(words.GroupId), "Choose a work stream of this area");
        }

        if (words.UpdateAuthorSeatId is { } seat && !_seats.ContainsKey(seat))
        {
            yield return new RuleBroken(nameof(words.UpdateAuthorSeatId), "Choose who is asked for updates from the list");
        }
    }

    /// <summary>The action as it stands, in the words that history compares.</summary>
    public IReadOnlyDictionary<string, string?> Picture(ImprovementAction action) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["What is to be done"] = action.Title,
        ["Priority"] = Name(_priorities, action.PriorityId),
        ["Due date"] = ActionChanges.DueOf(action.DueText, action.DueBy),
        ["Leads"] = Names(action, OwnerKind.Lead),
        ["Accountable"] = Names(action, OwnerKind.Accountable),
        ["Deliverers"] = Names(action, OwnerKind.Deliverer),
        ["Asked for updates"] = action.UpdateAuthorSeatId is { } seat ? Label(_seats[seat]) : null,
        ["Work stream"] = Name(_streams, action.GroupId),
        ["Resources"] = action.Resources,
        ["Evidence"] = action.Evidence,
        ["Success criteria"] = action.SuccessCriteria,
    };

    /// <summary>Makes the action say what was typed.</summary>
    public void Apply(ActionWords words, ImprovementAction action, UkClock clock)
    {
        action.Title = words.Title.Trim();
        action.PriorityId = words.PriorityId;
        action.Resources = words.Resources;
        action.Evidence = words.Evidence;
        action.SuccessCriteria = words.SuccessCriteria;
        action.GroupId = words.GroupId;
        action.UpdateAuthorSeatId = words.UpdateAuthorSeatId;
        if (words.DueText != action.DueText)
        {
            action.MoveDue(words.DueText, words.Dates(), clock.UtcNow);
        }

        SetOwners(words, action, clock);
    }

    /// <summary>An owner whose name stays keeps their seat; a new name is matched to a person or post of that name.</summary>
    private void SetOwners(ActionWords words, ImprovementAction action, UkClock clock)
    {
        var wanted = words.Owners().ToList();
        if (wanted.SequenceEqual(action.Owners.OrderBy(o => o.Kind).ThenBy(o => o.Order).Select(o => (o.Kind, o.NameAsWritten))))
        {
            return;
        }

        var seats = action.Owners.Where(o => o.SeatId is not null)
            .GroupBy(o => o.NameAsWritten, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().SeatId, StringComparer.OrdinalIgnoreCase);
        _db.RemoveRange(action.Owners);
        action.Owners.Clear();
        foreach (var (index, (kind, name)) in wanted.Index())
        {
            action.Owners.Add(new ActionOwner
            {
                ActionOwnerId = clock.NewId(),
                ImprovementActionId = action.ImprovementActionId,
                Kind = kind,
                Order = index + 1,
                NameAsWritten = name,
                SeatId = seats.GetValueOrDefault(name) ?? SeatNamed(name),
            });
        }
    }

    private Guid? SeatNamed(string name)
    {
        var found = _seats.Where(s => Same(s.Value.Person, name) || Same(s.Value.Post, name)).Select(s => s.Key).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Label((string? Person, string Post) seat) => seat.Person is null ? seat.Post : $"{seat.Person}, {seat.Post}";

    private static string? Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

    private static string? Names(ImprovementAction action, OwnerKind kind)
    {
        var names = action.Owners.Where(o => o.Kind == kind).OrderBy(o => o.Order).Select(o => o.NameAsWritten).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }
}
