using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

/// <summary>A plan of <see cref="TestArea"/> to which things happen by the real operations, each in a scope of its own.</summary>
internal sealed class PlanUnderTest : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private PlanUnderTest(TestDatabase database, TestArea area)
    {
        (_database, Area) = (database, area);
    }

    public TestArea Area { get; }
    public FakeClock Time => _database.Time;

    public static async Task<PlanUnderTest> AddAsync(Engine engine = Engine.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await using var scope = database.Begin();
        return new PlanUnderTest(database, await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>()));
    }

    public TestScope Begin() => _database.Begin();

    public async Task<Guid> PostAsync(SeatRole role, string reference, int rating, string sinceLast, DateOnly? newDueBy = null)
    {
        await using var scope = Begin();
        return await scope.Get<PostUpdate>().RunAsync(
            new PostUpdate.Request
            {
                ActionId = IdOf(reference),
                SinceLast = sinceLast,
                ChangedForChildren = "Nothing yet",
                RatingStateId = Area.Scheme[rating].RatingStateId,
                Direction = Direction.Same,
                NextMilestone = "The next step",
                NextMilestoneOn = _database.Clock.Today.AddDays(20),
                PathBackWhat = "A way back",
                PathBackWho = "Somebody",
                PathBackBy = _database.Clock.Today.AddDays(30),
                NewDueBy = newDueBy,
                NewDueReason = newDueBy is null ? null : "Reason given",
            },
            Area.Actor(role), TestContext.Current.CancellationToken);
    }

    public async Task AgreeAsync(Guid updateId)
    {
        await using var scope = Begin();
        await scope.Get<AgreeUpdates>().RunAsync([updateId], Area.Actor(SeatRole.ProgrammeManager), TestContext.Current.CancellationToken);
    }

    /// <summary>Changes title, lead and (when given) date.</summary>
    public async Task EditAsync(string reference, string title, string? due, string lead)
    {
        await using var scope = Begin();
        var action = await scope.Db.ImprovementActions.AsNoTracking().SingleAsync(a => a.ImprovementActionId == IdOf(reference));
        await scope.Get<EditAction>().RunAsync(
            new EditAction.Request
            {
                ActionId = action.ImprovementActionId,
                SeenVersion = action.Version,
                Title = title,
                PriorityId = action.PriorityId,
                DueText = due ?? action.DueText,
                Leads = [lead],
                SuccessCriteria = action.SuccessCriteria,
                UpdateAuthorSeatId = action.UpdateAuthorSeatId,
                GroupId = action.GroupId,
                Reason = "Reason given",
            },
            Area.Actor(SeatRole.ProgrammeManager), TestContext.Current.CancellationToken);
    }

    public async Task RemoveAsync(string reference)
    {
        await using var scope = Begin();
        await scope.Get<RemoveAction>().RunAsync(
            new RemoveAction.Request { ActionId = IdOf(reference), Reason = "Merged" }, Area.Actor(SeatRole.ProgrammeManager), TestContext.Current.CancellationToken);
    }

    public async Task JudgeAsync(SeatRole role, int priority, int? rating, string sentence)
    {
        await using var scope = Begin();
        await scope.Get<JudgePriorities>().RunAsync(
            new JudgePriorities.Request
            {
                PlanId = Area.Plan.ImprovementPlanId,
                Lines = [new() { PriorityId = Area.Plan.Priorities[priority].PriorityId, RatingStateId = rating is { } r ? Area.Scheme[r].RatingStateId : null, Sentence = sentence }],
            },
            Area.Actor(role), TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the seat of a role the owner of a priority.</summary>
    public async Task OwnAsync(int priority, SeatRole role)
    {
        await using var scope = Begin();
        var id = Area.Plan.Priorities[priority].PriorityId;
        scope.Db.Add(new PriorityOwner
        {
            PriorityOwnerId = _database.Clock.NewId(),
            PriorityId = id,
            Kind = PriorityOwnerKind.Owner,
            Order = 1,
            NameAsWritten = TestArea.NameOf(role),
            SeatId = Area.SeatOf(role).SeatId,
        });
        scope.Get<Recorder>().Record(Actor.System, Area.Area.AreaId, new PlanWentLive("Again", "test.docx", 2, 6), [Subject.Priority(id)]);
        await scope.Db.SaveChangesAsync();
    }

    public Task<Guid> TakeAsync(DateOnly cutOff, SeatRole as_ = SeatRole.ProgrammeManager) => TakeAsync(cutOff, cutOff, cutOff.AddDays(4), cutOff.AddDays(12), as_);

    public async Task<Guid> TakeAsync(DateOnly cutOff, DateOnly data, DateOnly papers, DateOnly meeting, SeatRole as_ = SeatRole.ProgrammeManager)
    {
        await using var scope = Begin();
        return await scope.Get<TakeSnapshot>().RunAsync(
            new TakeSnapshot.Request
            {
                PlanId = Area.Plan.ImprovementPlanId,
                BoardId = Area.Board.GroupId,
                UpdateCutOff = cutOff,
                DataCutOff = data,
                PapersIssued = papers,
                Meeting = meeting,
            },
            Area.Actor(as_), TestContext.Current.CancellationToken);
    }

    public async Task<BoardReport> ReportAsync(Guid snapshotId, SeatRole role = SeatRole.ProgrammeManager)
    {
        await using var scope = Begin();
        return await scope.Get<ReadSnapshots>().ReportAsync(snapshotId, Area.Actor(role), TestContext.Current.CancellationToken);
    }

    public async Task<SnapshotContent> ContentAsync(Guid snapshotId) => (await ReportAsync(snapshotId)).Snapshot;

    /// <summary>Changes a snapshot as someone with the database alone could.</summary>
    public async Task TamperAsync(Guid snapshotId, Func<string, string> change, bool keepHash)
    {
        await using var scope = Begin();
        var snapshot = await scope.Db.Snapshots.AsNoTracking().SingleAsync(s => s.SnapshotId == snapshotId);
        var json = change(snapshot.ContentJson);
        Assert.NotEqual(snapshot.ContentJson, json);
        var hash = keepHash ? snapshot.Sha256 : SnapshotContent.HashOf(json);
        await scope.Db.Snapshots.Where(s => s.SnapshotId == snapshotId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ContentJson, json).SetProperty(s => s.Sha256, hash));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Guid IdOf(string reference) => Area.Actions.Single(a => a.Ref == reference).ImprovementActionId;
}
