using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Demonstration;

/// <summary>Tells the invented year in the order of its days: updates, agreements, withdrawals, judgements and snapshots.</summary>
internal sealed class DemonstrationStory(DemonstrationDesk desk, DemonstrationYear year, Guid planId, Guid boardId, ILogger logger)
{
    private readonly List<string> _refused = [];
    private readonly Dictionary<string, Guid> _actions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _ratings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Guid> _priorities = new(StringComparer.Ordinal);
    private readonly Dictionary<DemonstrationUpdate, Guid> _written = new(ReferenceEqualityComparer.Instance);
    private Actor _manager = null!;

    public int Updates => _written.Count;
    public int Snapshots { get; private set; }
    public IReadOnlyList<string> Refused => _refused;

    public async Task TellAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var month = 0;
        foreach (var (day, time, act) in Acts().OrderBy(a => a.Day).ThenBy(a => a.Time))
        {
            if (day.Month != month)
            {
                month = day.Month;
                logger.LogInformation("Preparing the demonstration: {Month:MMMM yyyy}.", day);
            }

            desk.Clock.MoveTo(day, time);
            await act(ct);
        }
    }

    private IEnumerable<(DateOnly Day, TimeOnly Time, Func<CancellationToken, Task> Act)> Acts()
    {
        foreach (var update in year.Updates)
        {
            yield return (update.On, new TimeOnly(10, 0), ct => TryAsync($"{update.ActionRef} on {update.On:O}", () => WriteAsync(update, ct)));
            if (update.WithdrawnOn is { } withdrawn)
            {
                yield return (withdrawn, new TimeOnly(14, 0), ct => TryAsync($"{update.ActionRef} withdrawn on {withdrawn:O}", () => WithdrawAsync(update, ct)));
            }
        }

        foreach (var sitting in year.Updates.Where(u => u.AgreedOn is not null).GroupBy(u => (On: u.AgreedOn!.Value, By: u.AgreedBy!)))
        {
            yield return (sitting.Key.On, new TimeOnly(15, 0), ct => TryAsync($"agreed by {sitting.Key.By} on {sitting.Key.On:O}", () => AgreeAsync(sitting.Key.By, sitting, ct)));
        }

        foreach (var cycle in year.Cycles)
        {
            yield return (cycle.UpdateCutOff, new TimeOnly(16, 0), ct => JudgeAsync(cycle, ct));
            if (cycle.TakenOn is { } taken)
            {
                yield return (taken, new TimeOnly(17, 0), ct => TryAsync($"snapshot on {taken:O}", () => FreezeAsync(cycle, ct)));
            }
        }
    }

    private async Task LoadAsync(CancellationToken ct) => await desk.RunAsync<AppDb>(async db =>
    {
        var plan = await db.ImprovementPlans.AsNoTracking().Include(p => p.RatingStates).Include(p => p.Priorities).Include(p => p.Actions).AsSplitQuery()
            .SingleAsync(p => p.ImprovementPlanId == planId, ct);
        foreach (var action in plan.Actions)
        {
            _actions.TryAdd(action.Ref, action.ImprovementActionId);
        }

        foreach (var state in plan.RatingStates)
        {
            _ratings.Add(state.Name, state.RatingStateId);
        }

        foreach (var priority in plan.Priorities)
        {
            _priorities.TryAdd(priority.Ref, priority.PriorityId);
        }

        _manager = await DemonstrationSeed.ManagerAsync(desk, plan.AreaId, ct);
    });

    private async Task WriteAsync(DemonstrationUpdate update, CancellationToken ct)
    {
        var request = new PostUpdate.Request
        {
            ActionId = _actions[update.ActionRef],
            NoChange = update.NoChange,
            SinceLast = update.SinceLast,
            NextMilestone = update.NextMilestone,
            NextMilestoneOn = update.NextMilestoneOn,
            ChangedForChildren = update.ChangedForChildren,
            HelpKind = update.HelpKind,
            HelpWanted = update.Help,
            RatingStateId = _ratings[update.Rating],
            Direction = update.Direction,
            PathBackWhat = update.PathBack?.What,
            PathBackWho = update.PathBack?.Who,
            PathBackBy = update.PathBack?.By,
            NewDueBy = update.NewDue,
            NewDueReason = update.NewDueReason,
            IsBrief = update.NextMilestone is null || update.NextMilestoneOn is null,
        };
        var writer = await desk.ActorAsync(update.By, ct);
        try
        {
            _written[update] = await desk.RunAsync<PostUpdate, Guid>(o => o.RunAsync(request, writer, ct));
        }
        catch (NotThere)
        {
            // Not an owner of this action in the plan: the programme manager writes for them, as in life.
            _written[update] = await desk.RunAsync<PostUpdate, Guid>(o => o.RunAsync(request, _manager, ct));
        }
    }

    private async Task AgreeAsync(string email, IEnumerable<DemonstrationUpdate> updates, CancellationToken ct)
    {
        var ids = updates.Where(_written.ContainsKey).Select(u => _written[u]).ToList();
        if (ids.Count > 0)
        {
            var by = await desk.ActorAsync(email, ct);
            await desk.RunAsync<AgreeUpdates>(o => o.RunAsync(ids, by, ct));
        }
    }

    private async Task WithdrawAsync(DemonstrationUpdate update, CancellationToken ct)
    {
        if (_written.TryGetValue(update, out var id))
        {
            var writer = await desk.ActorAsync(update.By, ct);
            await desk.RunAsync<WithdrawUpdate>(o => o.RunAsync(id, writer, ct));
        }
    }

    private async Task JudgeAsync(DemonstrationCycle cycle, CancellationToken ct)
    {
        foreach (var judgement in cycle.Judgements)
        {
            await TryAsync($"priority {judgement.PriorityRef} judged on {cycle.UpdateCutOff:O}", async () =>
            {
                var judge = await desk.ActorAsync(judgement.By, ct);
                var line = new JudgePriorities.Line { PriorityId = _priorities[judgement.PriorityRef], RatingStateId = _ratings[judgement.Rating], Sentence = judgement.Sentence };
                await desk.RunAsync<JudgePriorities>(o => o.RunAsync(new JudgePriorities.Request { PlanId = planId, Lines = [line] }, judge, ct));
            });
        }
    }

    private async Task FreezeAsync(DemonstrationCycle cycle, CancellationToken ct)
    {
        await desk.RunAsync<TakeSnapshot>(o => o.RunAsync(
            new TakeSnapshot.Request
            {
                PlanId = planId,
                BoardId = boardId,
                UpdateCutOff = cycle.UpdateCutOff,
                DataCutOff = cycle.DataCutOff,
                PapersIssued = cycle.PapersIssued,
                Meeting = cycle.Meeting,
            },
            _manager, ct));
        Snapshots++;
    }

    /// <summary>One sentence that does not fit must not cost the rest of the year; it is told and counted.</summary>
    private async Task TryAsync(string what, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception refusal) when (refusal is RuleBroken or NotThere or KeyNotFoundException)
        {
            _refused.Add($"{what}: {refusal.Message}");
            logger.LogWarning("The demonstration passes over {What}: {Why}", what, refusal.Message);
        }
    }
}
