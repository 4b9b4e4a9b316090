using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Demonstration;

/// <summary>Tells the year day by day: updates in the morning, agreement in the afternoon, judgements and snapshots in the evening.</summary>
internal sealed class StoryTeller(IServiceProvider services, StoryClock clock, DemonstrationYear year, Guid areaId, Guid planId, ILogger log)
{
    private readonly Dictionary<string, Actor> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(DateOnly On, string By, Guid UpdateId)> _toAgree = [];
    private Dictionary<string, Guid> _actions = [];
    private Dictionary<string, Guid> _states = [];
    private Dictionary<string, Guid> _priorities = [];
    private Guid _board;
    private Actor _manager = Actor.System;
    private int _refused;

    /// <returns>How many acts of the story were refused by the rules; each is in the log.</returns>
    public async Task<int> TellAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var days = year.Updates.Select(u => u.On)
            .Concat(year.Updates.Select(u => u.AgreedOn).OfType<DateOnly>())
            .Concat(year.Cycles.Select(c => c.TakenOn ?? c.UpdateCutOff)).Distinct().Order();
        foreach (var day in days)
        {
            foreach (var update in year.Updates.Where(u => u.On == day))
            {
                clock.MoveTo(day, 9);
                await TryAsync(update.ActionRef, get => PostAsync(get, update, ct));
            }

            clock.MoveTo(day, 15);
            foreach (var group in _toAgree.Where(a => a.On == day).GroupBy(a => a.By, StringComparer.Ordinal))
            {
                await TryAsync(group.Key, get => get.GetRequiredService<AgreeUpdates>().RunAsync([.. group.Select(a => a.UpdateId)], _people[group.Key], ct));
            }

            foreach (var cycle in year.Cycles.Where(c => (c.TakenOn ?? c.UpdateCutOff) == day))
            {
                await CycleAsync(cycle, day, ct);
            }
        }

        return _refused;
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        foreach (var person in await db.Seats.Where(s => s.AreaId == areaId && s.PersonId != null).Select(s => new { s.Person!.Email, s.Person.Id }).Distinct().ToListAsync(ct))
        {
            _people[person.Email!] = (await Actor.LoadAsync(db, person.Id, ct))!;
        }

        _manager = _people.Values.First(p => p.Can(Permission.UpdateAny, areaId));
        _actions = await db.ImprovementActions.Where(a => a.ImprovementPlanId == planId).ToDictionaryAsync(a => a.Ref, a => a.ImprovementActionId, ct);
        _states = await db.RatingStates.Where(s => s.ImprovementPlanId == planId).ToDictionaryAsync(s => s.Name, s => s.RatingStateId, ct);
        _priorities = await db.Priorities.Where(p => p.ImprovementPlanId == planId).ToDictionaryAsync(p => p.Ref, p => p.PriorityId, ct);
        _board = await db.Groups.Where(g => g.AreaId == areaId && g.Kind == GroupKind.Board).Select(g => g.GroupId).FirstAsync(ct);
    }

    private async Task PostAsync(IServiceProvider get, StoryUpdate update, CancellationToken ct)
    {
        var actionId = _actions.TryGetValue(update.ActionRef, out var found) ? found : throw new RuleBroken($"The plan has no action {update.ActionRef}");
        var action = await get.GetRequiredService<AppDb>().ImprovementActions.AsNoTracking().Include(a => a.Owners).SingleAsync(a => a.ImprovementActionId == actionId, ct);
        var writer = _people[update.By];
        var id = await get.GetRequiredService<PostUpdate>().RunAsync(RequestOf(update, actionId), writer.MayUpdate(action) ? writer : _manager, ct);
        if (update.WithdrawnOn is not null)
        {
            clock.MoveTo(update.On, 9);
            await get.GetRequiredService<WithdrawUpdate>().RunAsync(id, writer, ct);
        }
        else if (update is { AgreedOn: { } on, AgreedBy: { } by })
        {
            _toAgree.Add((on, by, id));
        }
    }

    private PostUpdate.Request RequestOf(StoryUpdate update, Guid actionId) => new()
    {
        ActionId = actionId,
        NoChange = update.NoChange,
        SinceLast = update.SinceLast,
        NextMilestone = update.NextMilestone,
        NextMilestoneOn = update.NextMilestoneOn,
        ChangedForChildren = update.ChangedForChildren,
        HelpKind = update.HelpKind,
        HelpWanted = update.Help,
        RatingStateId = _states[update.Rating],
        Direction = update.Direction,
        PathBackWhat = update.PathBack?.What,
        PathBackWho = update.PathBack?.Who,
        PathBackBy = update.PathBack?.By,
        NewDueBy = update.NewDue,
        NewDueReason = update.NewDueReason,
    };

    private async Task CycleAsync(StoryCycle cycle, DateOnly day, CancellationToken ct)
    {
        clock.MoveTo(day, 16);
        foreach (var judgement in cycle.Judgements)
        {
            await TryAsync("priority " + judgement.PriorityRef, get => JudgeAsync(get, judgement, ct));
        }

        if (cycle.TakenOn is not null)
        {
            clock.MoveTo(day, 17);
            await TryAsync("snapshot", get => get.GetRequiredService<TakeSnapshot>().RunAsync(
                new() { PlanId = planId, BoardId = _board, UpdateCutOff = cycle.UpdateCutOff, DataCutOff = cycle.DataCutOff, PapersIssued = cycle.PapersIssued, Meeting = cycle.Meeting },
                _manager,
                ct));
            log.LogInformation("Building the demonstration: told up to the board of {Meeting:d MMMM yyyy}", cycle.Meeting);
        }
    }

    private async Task JudgeAsync(IServiceProvider get, StoryJudgement judgement, CancellationToken ct)
    {
        var priority = await get.GetRequiredService<AppDb>().Priorities.AsNoTracking().Include(p => p.Owners).SingleAsync(p => p.PriorityId == _priorities[judgement.PriorityRef], ct);
        var officer = _people[judgement.By];
        await get.GetRequiredService<JudgePriorities>().RunAsync(
            new()
            {
                PlanId = planId,
                Lines = [new() { PriorityId = priority.PriorityId, RatingStateId = _states[judgement.Rating], Sentence = judgement.Sentence }],
            },
            officer.MayJudge(areaId, priority) ? officer : _manager,
            ct);
    }

    private async Task TryAsync(string about, Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await act(scope.ServiceProvider);
        }
        catch (Exception refusal) when (refusal is RuleBroken or NotThere)
        {
            _refused++;
            log.LogWarning("The demonstration's story was refused at {About} on {On:d MMMM yyyy}: {Refusal}", about, clock.GetUtcNow(), refusal.Message);
        }
    }
}
