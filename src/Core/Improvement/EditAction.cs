using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Changes what an action says: its words, date, owners, work stream. One entry in history holds each change, was and now.</summary>
[Operation]
public sealed class EditAction(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request : ActionWords
    {
        public required Guid ActionId { get; init; }

        /// <summary>The version that the form showed.</summary>
        public required int SeenVersion { get; init; }

        /// <summary>Why; asked for when the date moves later.</summary>
        public string? Reason { get; init; }
    }

    /// <exception cref="ChangedMeanwhile">Someone else saved the action after the form was shown.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var action = await db.ImprovementActions.VisibleTo(actor).Standing().Include(a => a.Owners)
            .FirstOrDefaultAsync(a => a.ImprovementActionId == request.ActionId, ct) ?? throw new NotThere();
        if (!actor.MayEdit(action.AreaId, action.GroupId))
        {
            throw new NotThere();
        }

        if (action.Version != request.SeenVersion)
        {
            throw new ChangedMeanwhile();
        }

        var desk = await ActionDesk.OpenAsync(db, action.AreaId, action.ImprovementPlanId, ct);
        RuleBroken.ThrowIfAny([.. request.Faults(), .. desk.Faults(request), .. Faults(request, action, actor)]);
        var before = desk.Picture(action);
        var (dueText, dueBy) = (action.DueText, action.DueBy);
        desk.Apply(request, action, clock);
        var now = desk.Picture(action);
        var changes = before.SelectMany(was => ActionChanges.Of(was.Key, was.Value, now[was.Key])).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        db.Entry(action).State = EntityState.Modified;
        recorder.Record(
            actor, action.AreaId,
            new ActionEdited(action.Ref, changes)
            {
                Due = dueText == action.DueText && dueBy == action.DueBy ? null : new DueChange(dueText, dueBy, action.DueText, action.DueBy),
            },
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)], request.Reason);
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<RuleBroken> Faults(Request request, ImprovementAction action, Actor actor)
    {
        if (!actor.MayEdit(action.AreaId, request.GroupId))
        {
            yield return new RuleBroken(nameof(request.GroupId), "Only the programme manager can move an action out of your work stream");
        }

        if (request.DueText != action.DueText && PlanDate.LastDay(request.Dates()) > action.DueBy && string.IsNullOrWhiteSpace(request.Reason))
        {
            yield return new RuleBroken(nameof(request.Reason), "Say why the date moves later");
        }

        if (request.Reason?.Length > 1000)
        {
            yield return new RuleBroken(nameof(request.Reason), "The reason must be 1,000 characters or fewer");
        }
    }
}
