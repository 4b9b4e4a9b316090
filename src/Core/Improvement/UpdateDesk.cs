using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>What writing updates needs to hand: the actions, their plans' ratings, what was said last, and the names they may be written for.</summary>
internal sealed class UpdateDesk
{
    private readonly AppDb _db;
    private readonly Recorder _recorder;
    private readonly UkClock _clock;
    private readonly Actor _actor;
    private readonly Dictionary<Guid, ImprovementAction> _actions;
    private readonly Dictionary<Guid, ActionUpdate> _last;
    private readonly ILookup<Guid, RatingState> _schemes;
    private readonly Dictionary<Guid, string> _people;

    private UpdateDesk(
        AppDb db, Recorder recorder, UkClock clock, Actor actor, Dictionary<Guid, ImprovementAction> actions,
        Dictionary<Guid, ActionUpdate> last, ILookup<Guid, RatingState> schemes, Dictionary<Guid, string> people)
    {
        (_db, _recorder, _clock, _actor, _actions, _last, _schemes, _people) = (db, recorder, clock, actor, actions, last, schemes, people);
    }

    /// <exception cref="NotThere">One of the actions cannot be seen, was removed, or is not the person's to write for.</exception>
    public static async Task<UpdateDesk> OpenAsync(AppDb db, Recorder recorder, UkClock clock, IReadOnlyList<Guid> actionIds, Actor actor, CancellationToken ct)
    {
        var actions = await db.ImprovementActions.VisibleTo(actor).Standing().Include(a => a.Owners)
            .Where(a => actionIds.Contains(a.ImprovementActionId))
            .ToDictionaryAsync(a => a.ImprovementActionId, ct);
        if (!actionIds.All(actions.ContainsKey) || !actions.Values.All(actor.MayUpdate))
        {
            throw new NotThere();
        }

        var plans = actions.Values.Select(a => a.ImprovementPlanId).Distinct().ToList();
        var schemes = await db.RatingStates.Where(s => plans.Contains(s.ImprovementPlanId)).OrderBy(s => s.Order).ToListAsync(ct);
        var last = await db.ActionUpdates.Newest().Where(u => actionIds.Contains(u.ImprovementActionId)).ToDictionaryAsync(u => u.ImprovementActionId, ct);
        var seats = actions.Values.SelectMany(a => a.Owners.Select(o => o.SeatId).Append(a.UpdateAuthorSeatId)).OfType<Guid>().Distinct().ToList();
        var people = await db.Seats.Where(s => seats.Contains(s.SeatId))
            .Select(s => new { s.SeatId, Name = s.Person != null ? s.Person.Name : s.Post }).ToDictionaryAsync(s => s.SeatId, s => s.Name, ct);
        return new UpdateDesk(db, recorder, clock, actor, actions, last, schemes.ToLookup(s => s.ImprovementPlanId), people);
    }

    public ImprovementAction Action(Guid id) => _actions[id];

    public IReadOnlyList<RuleBroken> Check(PostUpdate.Request said)
    {
        var refusals = Rules(said).Check();
        return said.ForName is { } name && !NamesOn(Action(said.ActionId)).Contains(name, StringComparer.OrdinalIgnoreCase)
            ? [.. refusals, new RuleBroken(nameof(said.ForName), "Choose one of the people that the action names")]
            : refusals;
    }

    /// <summary>Adds the update and its history to the unit of work; the caller has checked it and saves.</summary>
    public ActionUpdate Write(PostUpdate.Request said)
    {
        var action = Action(said.ActionId);
        var state = Rules(said).State!;
        var carried = said.NoChange ? _last.GetValueOrDefault(said.ActionId) : null;
        var before = BeforeUpdate.Of(action);
        var agreed = _actor.MayAgree(action);
        var update = new ActionUpdate
        {
            ActionUpdateId = _clock.NewId(),
            AreaId = action.AreaId,
            ImprovementActionId = action.ImprovementActionId,
            At = AfterLast(action.ImprovementActionId),
            PersonId = _actor.PersonId,
            PersonName = _actor.Name,
            ForName = said.ForName,
            NoChange = said.NoChange,
            SinceLast = said.SinceLast!,
            NextMilestone = said.NextMilestone ?? carried?.NextMilestone,
            NextMilestoneOn = said.NextMilestoneOn ?? carried?.NextMilestoneOn,
            ChangedForChildren = said.ChangedForChildren,
            HelpKind = said.HelpKind,
            HelpWanted = said.HelpWanted,
            RatingStateId = state.RatingStateId,
            Direction = said.Direction ?? Direction.Same,
            WaitingOn = state.NeedsWaitingOn ? said.WaitingOn ?? action.WaitingOn : null,
            PathBackWhat = state.NeedsPathBack ? said.PathBackWhat ?? carried?.PathBackWhat : null,
            PathBackWho = state.NeedsPathBack ? said.PathBackWho ?? carried?.PathBackWho : null,
            PathBackBy = state.NeedsPathBack ? said.PathBackBy ?? carried?.PathBackBy : null,
            NewDueBy = said.NewDueBy,
            NewDueReason = said.NewDueReason,
            Before = before,
            AgreedAt = agreed ? _clock.UtcNow : null,
            AgreedByName = agreed ? _actor.Name : null,
        };
        update.ApplyTo(action);
        _db.ActionUpdates.Add(update);
        _recorder.Record(
            _actor, action.AreaId, Event(action, update, agreed, ActionChanges.Between(before, action, _schemes[action.ImprovementPlanId])),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(action.ImprovementPlanId)], said.NewDueReason);
        return update;
    }

    private UpdateRules Rules(PostUpdate.Request said)
    {
        var action = Action(said.ActionId);
        return new UpdateRules(said, action, [.. _schemes[action.ImprovementPlanId]], _last.GetValueOrDefault(said.ActionId), _clock.Today);
    }

    /// <summary>Now, or just after the last update when the machine's clock was set back: their order is what people read.</summary>
    private DateTime AfterLast(Guid actionId) =>
        _last.TryGetValue(actionId, out var last) && last.At >= _clock.UtcNow ? last.At.AddMilliseconds(1) : _clock.UtcNow;

    private IEnumerable<string> NamesOn(ImprovementAction action) =>
        action.Owners.Select(o => o.NameAsWritten)
            .Concat(action.Owners.Select(o => o.SeatId).Append(action.UpdateAuthorSeatId).OfType<Guid>().Select(seat => _people[seat]));

    private static ActionUpdated Event(ImprovementAction action, ActionUpdate update, bool agreed, IReadOnlyList<FieldChange> changes) => new()
    {
        Ref = action.Ref,
        UpdateId = update.ActionUpdateId,
        NoChange = update.NoChange,
        SinceLast = update.SinceLast,
        NextMilestone = update.NextMilestone,
        NextMilestoneOn = update.NextMilestoneOn,
        ChangedForChildren = update.ChangedForChildren,
        HelpKind = update.HelpKind.ToString(),
        HelpWanted = update.HelpWanted,
        Direction = update.Direction.ToString(),
        PathBackWhat = update.PathBackWhat,
        PathBackWho = update.PathBackWho,
        PathBackBy = update.PathBackBy,
        NewDueReason = update.NewDueReason,
        ForName = update.ForName,
        Agreed = agreed,
        Changes = changes,
    };
}
