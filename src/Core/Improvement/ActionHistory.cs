using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

/// <summary>One entry of an action's timeline: what happened, in words, with what was and what is now.</summary>
public sealed record ActionHistoryEntry
{
    public required DateTime At { get; init; }
    public required string By { get; init; }

    /// <summary>The lead in whose name it was written.</summary>
    public string? For { get; init; }
    public required string What { get; init; }

    /// <summary>What the person wrote.</summary>
    public string? Words { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];
    public Guid? UpdateId { get; init; }
}

/// <summary>Tells stored history as people read it.</summary>
internal static class ActionHistory
{
    public static ActionHistoryEntry Tell(Change change)
    {
        var happened = HistoryEvent.Read(change);
        var entry = new ActionHistoryEntry { At = change.At, By = change.PersonName, What = What(change, happened), Reason = change.Reason };
        return happened switch
        {
            ActionUpdated e => entry with { Words = e.SinceLast, Changes = e.Changes, UpdateId = e.UpdateId, For = e.ForName, Reason = e.NewDueReason },
            UpdateWithdrawn e => entry with { Words = e.SinceLast, Changes = e.Changes, UpdateId = e.UpdateId },
            UpdateAgreed e => entry with { UpdateId = e.UpdateId },
            UpdateConfirmed e => entry with { UpdateId = e.UpdateId },
            ActionEdited e => entry with { Changes = e.Changes },
            ActionAdded e => entry with { Changes = e.Changes },
            ActionWentLive e => entry with { Changes = [.. ActionChanges.Of("Due date", null, e.DueText), .. ActionChanges.Of("Rating", null, e.Rating)] },
            ActionSettled e => entry with { Words = e.Answer },
            _ => entry,
        };
    }

    private static string What(Change change, HistoryEvent? happened) => happened switch
    {
        ActionUpdated { NoChange: true } => "Update: no change",
        ActionUpdated => "Update",
        UpdateWithdrawn => "Update withdrawn",
        UpdateAgreed e => $"Agreed the update by {e.WrittenBy}",
        UpdateConfirmed e => $"Confirmed what {e.WrittenBy} wrote for them",
        ActionEdited => "Edited",
        ActionAdded => "Added to the plan",
        ActionRemoved => "Removed from the plan",
        ActionRestored => "Put back into the plan",
        ActionWentLive => "Went live with the plan",
        ActionSettled e => $"Settled: {e.Question}",
        null => change.Payload is null ? "Details removed at the end of their retention" : change.EventName,
        _ => change.EventName,
    };
}
