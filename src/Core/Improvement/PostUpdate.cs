using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>A lead says where an action stands for the next board.</summary>
[Operation]
public sealed class PostUpdate(AppDb db, Recorder recorder, UkClock clock)
{
    /// <summary>What is said. Blank text is null; dates are UK days.</summary>
    public sealed record Request
    {
        public required Guid ActionId { get; init; }

        /// <summary>The action's version when the form was shown; null takes it as it stands.</summary>
        public int? SeenVersion { get; init; }

        /// <summary>"No change": a line says why, and what was said last time still stands.</summary>
        public bool NoChange { get; init; }
        public string? SinceLast { get; init; }
        public string? NextMilestone { get; init; }
        public DateOnly? NextMilestoneOn { get; init; }
        public string? ChangedForChildren { get; init; }
        public HelpKind HelpKind { get; init; }
        public string? HelpWanted { get; init; }
        public Guid? RatingStateId { get; init; }
        public Direction? Direction { get; init; }
        public string? WaitingOn { get; init; }
        public string? PathBackWhat { get; init; }
        public string? PathBackWho { get; init; }
        public DateOnly? PathBackBy { get; init; }
        public DateOnly? NewDueBy { get; init; }
        public string? NewDueReason { get; init; }

        /// <summary>The lead in whose name it is written, one of those the action names; null when the writer speaks for themselves.</summary>
        public string? ForName { get; init; }

        /// <summary>A row of the sheet, which asks less: what it changed for children may wait for a whole update.</summary>
        public bool IsBrief { get; init; }
    }

    /// <returns>The update's id.</returns>
    /// <exception cref="RuleBroken">Something is missing or cannot be; every refusal at once.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var desk = await UpdateDesk.OpenAsync(db, recorder, clock, [request.ActionId], actor, ct);
        if (request.SeenVersion is { } seen && seen != desk.Action(request.ActionId).Version)
        {
            throw new ChangedMeanwhile();
        }

        RuleBroken.ThrowIfAny(desk.Check(request));
        var update = desk.Write(request);
        await db.SaveChangesAsync(ct);
        return update.ActionUpdateId;
    }
}
