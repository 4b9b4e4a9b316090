using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Carries answers that come after going live over to the live actions. Before, going live itself does it.</summary>
[Operation]
public sealed class LiveAnswers(AppDb db, Recorder recorder, UkClock clock)
{
    internal async Task ApplyAsync(PlanImport import, IReadOnlyList<PlanQuestion> answered, Actor actor, CancellationToken ct)
    {
        if (import.State != ImportState.Live || answered.Count == 0)
        {
            return;
        }

        var settled = SettledPlan.Of(import, await AreaSeats.LoadAsync(db, import.AreaId, ct));
        var plan = await db.ImprovementPlans.Include(p => p.Priorities).Include(p => p.RatingStates)
            .Include(p => p.Actions).ThenInclude(a => a.Owners).AsSplitQuery()
            .SingleAsync(p => p.ImprovementPlanId == import.ImprovementPlanId, ct);
        foreach (var question in answered)
        {
            foreach (var action in About(question, settled))
            {
                Apply(question, action, plan, actor);
            }
        }
    }

    /// <summary>The actions that an answer changes: its own, every action without an owner, or those a link leads to.</summary>
    private static IEnumerable<SettledAction> About(PlanQuestion question, SettledPlan settled)
    {
        var own = settled.ActionOf(question);
        return question switch
        {
            { Code: "NO-OWNER", Effect.SeatId: { } seat } when own is null => settled.Actions.Where(a => a.Owners.Any(o => o.SeatId == seat)),
            { Code: "ONE-WAY-LINK", State: QuestionState.Accepted } when own is not null => settled.Actions.Where(a => own.Read.Links.Contains(a.Ref, StringComparer.Ordinal)),
            { Code: "UNKNOWN-INITIALS", Effect.SeatId: { } seat } => settled.Actions.Where(a => a.Owners.Any(o => o.SeatId == seat)),
            _ => own is null ? [] : [own],
        };
    }

    private void Apply(PlanQuestion question, SettledAction action, ImprovementPlan plan, Actor actor)
    {
        var live = plan.Actions.FirstOrDefault(a => a.Order == action.Place);
        if (live is null)
        {
            if (question.Effect?.BringIn != true)
            {
                return;
            }

            var parent = action.Parent is null ? null : plan.Actions.FirstOrDefault(a => a.Order == action.Parent.Place);
            var state = plan.RatingStates.FirstOrDefault(s => s.Name == action.Rating?.Name);
            live = LivePlanMaker.Make(action, plan, plan.Priorities, state, parent?.ImprovementActionId, plan.ProgrammeManagerSeatId, clock);
            db.ImprovementActions.Add(live);
        }
        else if (!Change(question, action, live))
        {
            return;
        }

        recorder.Record(actor, plan.AreaId, new ActionSettled(live.Ref, question.Text, question.Answer ?? ""), [Subject.Action(live.ImprovementActionId)]);
    }

    /// <summary>True when the answer changes the action.</summary>
    private bool Change(PlanQuestion question, SettledAction action, ImprovementAction live)
    {
        var effect = question.Effect;
        var ways = QuestionKind.Of(question.Code).Ways;
        switch (effect)
        {
            case { DueBy: { } due }:
                Date(live, action, due);
                return true;
            case { LeaveOut: true }:
                live.RemovedAt = clock.UtcNow;
                live.RemovedByName = question.AnsweredByName;
                live.RemovedReason = Fit.To(question.Answer ?? "Left out when the import was settled.", 500);
                return true;
            case { SeatId: { } seat }:
                return Own(question, action, live, seat);
            case { Words: { } words } when ways.HasFlag(AnswerWays.Measure):
                live.SuccessCriteria = words;
                return true;
            case { Words: { } words } when ways.HasFlag(AnswerWays.Ref):
                live.Ref = words;
                return true;
        }

        if (question.Code == QuestionKind.Money && question.State == QuestionState.Accepted)
        {
            live.Funding = [.. action.Funding];
            return true;
        }

        var links = action.Links.Except(live.Links, StringComparer.Ordinal).ToList();
        live.Links = [.. live.Links, .. links];
        return links.Count > 0;
    }

    /// <summary>The right date of an action that had none is its first; a corrected one is not a slip. A date moved since stays.</summary>
    private void Date(ImprovementAction live, SettledAction action, DateOnly due)
    {
        if (live.DueBy is null)
        {
            live.MoveDue(live.DueText, action.DueDates, clock.UtcNow);
        }
        else if (live.Slips == 0)
        {
            live.DueDates = [.. action.DueDates];
            live.DueBy = due;
        }
    }

    private bool Own(PlanQuestion question, SettledAction action, ImprovementAction live, Guid seat)
    {
        if (question.Code != QuestionKind.SharedLead)
        {
            foreach (var owner in action.Owners.Where(o => o.SeatId == seat))
            {
                if (live.Owners.Find(o => o.Kind == owner.Kind && o.NameAsWritten == Fit.To(owner.Name, 300)) is { } known)
                {
                    known.SeatId = seat;
                }
                else
                {
                    var added = LivePlanMaker.OwnerOf(live, owner, live.Owners.Count + 1, clock);
                    live.Owners.Add(added);
                    db.Entry(added).State = EntityState.Added;
                }
            }
        }

        live.UpdateAuthorSeatId = action.UpdateAuthorSeatId ?? live.UpdateAuthorSeatId;
        return true;
    }
}
