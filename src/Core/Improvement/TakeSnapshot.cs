using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>
/// Freezes a plan for one board meeting (practice P7) as it stood at the end of the cut-off day, or now on that day
/// itself. Taken again with the same board and dates it is the same snapshot.
/// </summary>
[Operation]
public sealed class TakeSnapshot(AppDb db, Recorder recorder, UkClock clock, DatabaseProvider provider, DataFolder folder)
{
    public sealed record Request
    {
        public required Guid PlanId { get; init; }

        /// <summary>The board, one of the area's groups.</summary>
        public required Guid BoardId { get; init; }
        public required DateOnly UpdateCutOff { get; init; }
        public required DateOnly DataCutOff { get; init; }
        public required DateOnly PapersIssued { get; init; }
        public required DateOnly Meeting { get; init; }
    }

    /// <returns>The snapshot's id.</returns>
    /// <exception cref="RuleBroken">The dates cannot be, or the plan was not live at the cut-off.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(p => p.ImprovementPlanId == request.PlanId, ct) ?? throw new NotThere();
        actor.Require(Permission.TakeSnapshot, plan.AreaId);
        var board = await db.Groups.AsNoTracking().FirstOrDefaultAsync(g => g.GroupId == request.BoardId && g.AreaId == plan.AreaId && g.Kind == GroupKind.Board, ct)
            ?? throw new RuleBroken(nameof(request.BoardId), "Choose the board that the report is for");
        RuleBroken.ThrowIfAny(MeetingDates.Faults(request, UkClock.UkDate(plan.WentLiveAt), clock.Today));
        var earlier = await db.Snapshots.AsNoTracking().Where(s => s.ImprovementPlanId == plan.ImprovementPlanId).OrderByDescending(s => s.Number).ToListAsync(ct);
        var id = earlier.Find(s => IsSame(s, request, board)) is { } same ? same.SnapshotId : await AddAsync(request, actor, plan, board, earlier, ct);
        await SealAsync(plan.AreaId, ct);
        return id;
    }

    private async Task<Guid> AddAsync(Request request, Actor actor, ImprovementPlan plan, Group board, List<Snapshot> earlier, CancellationToken ct)
    {
        var last = earlier.Select(s => (s.SnapshotId, Content: SnapshotContent.Read(s.ContentJson))).FirstOrDefault(s => s.Content.Cycle.BoardId == board.GroupId);
        var now = clock.UtcNow;
        var endOfDay = UkClock.StartOf(request.UpdateCutOff.AddDays(1)).AddMilliseconds(-1);
        var content = new SnapshotContent
        {
            Cycle = new BoardCycle
            {
                Number = (earlier.Count == 0 ? 0 : earlier[0].Number) + 1,
                BoardId = board.GroupId,
                BoardName = board.Name,
                UpdateCutOff = request.UpdateCutOff,
                DataCutOff = request.DataCutOff,
                PapersIssued = request.PapersIssued,
                Meeting = request.Meeting,
                TakenAt = now,
                TakenBy = actor.Name,
                PreviousSnapshotId = last.Content is null ? null : last.SnapshotId,
            },
            Plan = await new FreezePlan(db).RunAsync(plan.ImprovementPlanId, endOfDay < now ? endOfDay : now, last.Content?.Plan.AsAt, ct),
        };
        return await SaveAsync(actor, plan, content, request, ct);
    }

    private async Task<Guid> SaveAsync(Actor actor, ImprovementPlan plan, SnapshotContent content, Request request, CancellationToken ct)
    {
        var (cycle, json) = (content.Cycle, content.ToJson());
        var snapshot = new Snapshot
        {
            SnapshotId = clock.NewId(),
            AreaId = plan.AreaId,
            ImprovementPlanId = plan.ImprovementPlanId,
            Number = cycle.Number,
            BoardName = cycle.BoardName,
            UpdateCutOff = cycle.UpdateCutOff,
            DataCutOff = cycle.DataCutOff,
            PapersIssued = cycle.PapersIssued,
            Meeting = cycle.Meeting,
            TakenAt = cycle.TakenAt,
            TakenByName = cycle.TakenBy,
            ContentJson = json,
            Sha256 = SnapshotContent.HashOf(json),
        };
        db.Snapshots.Add(snapshot);
        recorder.Record(
            actor, plan.AreaId,
            new SnapshotTaken(cycle.Number, cycle.BoardName, cycle.UpdateCutOff, cycle.DataCutOff, cycle.PapersIssued, cycle.Meeting, content.Plan.Actions.Count, snapshot.Sha256),
            [Subject.Snapshot(snapshot.SnapshotId), Subject.Plan(plan.ImprovementPlanId)]);
        try
        {
            await db.SaveChangesAsync(ct);
            return snapshot.SnapshotId;
        }
        catch (DbUpdateException clash) when (provider.IsDuplicateKey(clash))
        {
            // Someone took a snapshot of this plan at the same moment: theirs is ours when it is for the same meeting.
            db.ChangeTracker.Clear();
            var theirs = await db.Snapshots.AsNoTracking().FirstOrDefaultAsync(s => s.ImprovementPlanId == plan.ImprovementPlanId && s.Number == cycle.Number, ct);
            return theirs is not null && theirs.BoardName == cycle.BoardName && HasDates(theirs, request) ? theirs.SnapshotId : throw new ChangedMeanwhile();
        }
    }

    private async Task SealAsync(Guid areaId, CancellationToken ct) =>
        Seals.Add(folder, await db.HistoryHeads.AsNoTracking().SingleAsync(h => h.AreaId == areaId, ct), clock.UtcNow);

    private static bool IsSame(Snapshot snapshot, Request request, Group board) =>
        HasDates(snapshot, request) && SnapshotContent.Read(snapshot.ContentJson).Cycle.BoardId == board.GroupId;

    private static bool HasDates(Snapshot snapshot, Request request) =>
        (snapshot.UpdateCutOff, snapshot.DataCutOff, snapshot.PapersIssued, snapshot.Meeting) == (request.UpdateCutOff, request.DataCutOff, request.PapersIssued, request.Meeting);
}
