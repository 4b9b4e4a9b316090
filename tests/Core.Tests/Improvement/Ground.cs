using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

/// <summary>Testshire and Otherwick on a database of their own; each call is a unit of work, as a request is.</summary>
internal sealed class Ground : IAsyncDisposable
{
    public required TestDatabase Database { get; init; }
    public required TestArea Area { get; init; }
    public required TestArea Other { get; init; }

    public Guid PlanId => Area.Plan.ImprovementPlanId;

    public static async Task<Ground> MakeAsync(Engine engine = Engine.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await using var work = database.Begin();
        return new Ground
        {
            Database = database,
            Area = await TestArea.AddAsync(work.Db, database.Clock, work.Get<Recorder>()),
            Other = await TestArea.AddAsync(work.Db, database.Clock, work.Get<Recorder>(), "Otherwick"),
        };
    }

    /// <summary>Runs an operation as the person in that role.</summary>
    public async Task<T> RunAsync<TOperation, T>(SeatRole role, Func<TOperation, Actor, Task<T>> run) where TOperation : notnull
    {
        await using var work = Database.Begin();
        return await run(work.Get<TOperation>(), Area.Actor(role));
    }

    public Task RunAsync<TOperation>(SeatRole role, Func<TOperation, Actor, Task> run) where TOperation : notnull =>
        RunAsync<TOperation, bool>(role, async (operation, actor) =>
        {
            await run(operation, actor);
            return true;
        });

    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read)
    {
        await using var work = Database.Begin();
        return await read(work.Db);
    }

    /// <summary>Changes rows as no person could, to set a stage.</summary>
    public async Task SetAsync(Func<AppDb, Task> change)
    {
        await using var work = Database.Begin();
        await change(work.Db);
        work.Get<Recorder>().Record(Actor.System, Area.Area.AreaId, new ActionRestored("-", "Stage set for a test"), []);
        await work.Db.SaveChangesAsync();
    }

    public Guid Id(string reference) => Area.Actions.Single(a => a.Ref == reference).ImprovementActionId;

    public Guid State(RatingPhase phase) => Area.Scheme.Single(s => s.Phase == phase).RatingStateId;

    /// <summary>Gives the plan a fifth state that must name what the action waits on.</summary>
    public async Task<Guid> AddPinkAsync()
    {
        var pink = new RatingState
        {
            RatingStateId = Database.Clock.NewId(),
            ImprovementPlanId = PlanId,
            Order = 5,
            Name = "Pink",
            Meaning = "Not yet started, as dependent on other actions",
            Colour = RatingColour.Pink,
            Phase = RatingPhase.NotStarted,
            NeedsWaitingOn = true,
        };
        await SetAsync(async db => await db.RatingStates.AddAsync(pink));
        return pink.RatingStateId;
    }

    /// <summary>A snapshot taken now with nothing in it.</summary>
    public Snapshot EmptySnapshot() => new()
    {
        SnapshotId = Database.Clock.NewId(),
        AreaId = Area.Area.AreaId,
        ImprovementPlanId = PlanId,
        Number = 1,
        BoardName = "Partnership Board",
        UpdateCutOff = Database.Clock.Today,
        DataCutOff = Database.Clock.Today,
        PapersIssued = Database.Clock.Today,
        Meeting = Database.Clock.Today.AddDays(7),
        TakenAt = Database.Clock.UtcNow,
        TakenByName = "Test",
        ContentJson = "{}",
        Sha256 = "",
    };

    /// <summary>Changes one action as no person could, to set a stage.</summary>
    public async Task SetAsync(string reference, Action<ImprovementAction> change)
    {
        var id = Id(reference);
        await SetAsync(async db => change(await db.ImprovementActions.Include(a => a.Owners).SingleAsync(a => a.ImprovementActionId == id)));
    }

    /// <summary>Makes the plan as large as a real one.</summary>
    public Task AddActionsAsync(int count) => SetAsync(db =>
    {
        for (var i = 1; i <= count; i++)
        {
            var action = new ImprovementAction
            {
                ImprovementActionId = Database.Clock.NewId(),
                AreaId = Area.Area.AreaId,
                ImprovementPlanId = PlanId,
                PriorityId = Area.Plan.Priorities[i % 2].PriorityId,
                Ref = $"3.{i}",
                Order = 6 + i,
                Title = $"Do the further thing numbered 3.{i}",
                UpdateAuthorSeatId = Area.SeatOf(SeatRole.ActionLead).SeatId,
            };
            action.Owners.Add(new ActionOwner
            {
                ActionOwnerId = Database.Clock.NewId(),
                ImprovementActionId = action.ImprovementActionId,
                Kind = OwnerKind.Lead,
                Order = 1,
                NameAsWritten = "Test ActionLead",
                SeatId = Area.SeatOf(SeatRole.ActionLead).SeatId,
            });
            db.Add(action);
        }

        return Task.CompletedTask;
    });

    public Task<PlanOverview> PlanAsync(SeatRole role = SeatRole.Reader) =>
        RunAsync<PlanQueries, PlanOverview>(role, (queries, actor) => queries.GetAsync(PlanId, actor, CancellationToken.None));

    public async Task<ActionLine> LineAsync(string reference) => (await PlanAsync()).Actions.Single(a => a.Ref == reference);

    public Task<ImprovementAction> ActionAsync(string reference)
    {
        var id = Id(reference);
        return ReadAsync(db => db.ImprovementActions.Include(a => a.Owners).SingleAsync(a => a.ImprovementActionId == id));
    }

    /// <summary>An update that lacks nothing.</summary>
    public PostUpdate.Request Said(string reference = "1.1", RatingPhase phase = RatingPhase.OnTrack) => new()
    {
        ActionId = Id(reference),
        SinceLast = "Two more caseworkers started on Monday",
        ChangedForChildren = "Nothing yet",
        NextMilestone = "Their training ends",
        NextMilestoneOn = Database.Clock.Today.AddDays(14),
        Direction = Direction.Improving,
        RatingStateId = State(phase),
    };

    public Task<Guid> PostAsync(PostUpdate.Request said, SeatRole role = SeatRole.ActionLead) =>
        RunAsync<PostUpdate, Guid>(role, (post, actor) => post.RunAsync(said, actor, CancellationToken.None));

    /// <summary>The newest entry of an action's history, with what it says.</summary>
    public async Task<(Change Change, HistoryEvent Event)> NewestAsync(string reference)
    {
        var id = Id(reference);
        var change = await ReadAsync(db => db.Changes.Where(c => c.Subjects.Any(s => s.SubjectId == id)).OrderByDescending(c => c.Sequence).FirstAsync());
        return (change, HistoryEvent.Read(change)!);
    }

    public static async Task<IReadOnlyList<(string? Field, string Message)>> RefusalsAsync(Func<Task> act)
    {
        var refusal = await Assert.ThrowsAsync<RuleBroken>(act);
        return [.. refusal.Also.Prepend(refusal).Select(r => (r.Field, r.Message))];
    }

    /// <summary>Whether the act is done, or answered as for a record that does not exist.</summary>
    public static async Task<bool> IsAllowedAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (NotThere)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
