using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Reports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement;

/// <summary>A snapshot's line in the list of a plan.</summary>
public sealed record SnapshotLine(Guid Id, int Number, string BoardName, DateOnly UpdateCutOff, DateOnly DataCutOff, DateOnly PapersIssued, DateOnly Meeting, DateTime TakenAt, string TakenBy, string Sha256);

/// <summary>Reads snapshots for those who may see reports, and refuses any whose content is not what was frozen.</summary>
[Operation]
public sealed class ReadSnapshots(AppDb db)
{
    /// <summary>The plan's snapshots, newest first.</summary>
    public async Task<IReadOnlyList<SnapshotLine>> ListAsync(Guid planId, Actor actor, CancellationToken ct) =>
        await VisibleTo(actor).Where(s => s.ImprovementPlanId == planId).OrderByDescending(s => s.Number)
            .Select(s => new SnapshotLine(s.SnapshotId, s.Number, s.BoardName, s.UpdateCutOff, s.DataCutOff, s.PapersIssued, s.Meeting, s.TakenAt, s.TakenByName, s.Sha256))
            .ToListAsync(ct);

    /// <summary>The report of a snapshot.</summary>
    /// <exception cref="NotThere">There is none that the person may see.</exception>
    /// <exception cref="SnapshotTampered">It differs from what was frozen.</exception>
    public async Task<BoardReport> ReportAsync(Guid snapshotId, Actor actor, CancellationToken ct)
    {
        var (snapshot, content) = await ContentAsync(snapshotId, actor, ct);
        var previous = content.Cycle.PreviousSnapshotId is { } id ? (await ContentAsync(id, actor, ct)).Content : null;
        return BoardReport.Build(content, snapshot.Sha256, previous);
    }

    /// <summary>The area of a snapshot that was read: what else the person may do there is asked of it.</summary>
    public Task<Guid> AreaOfAsync(Guid snapshotId, CancellationToken ct) =>
        db.Snapshots.Where(s => s.SnapshotId == snapshotId).Select(s => s.AreaId).SingleAsync(ct);

    /// <summary>A snapshot with its content, checked against its hash and against the hash in the history.</summary>
    internal async Task<(Snapshot Snapshot, SnapshotContent Content)> ContentAsync(Guid snapshotId, Actor actor, CancellationToken ct)
    {
        var snapshot = await VisibleTo(actor).FirstOrDefaultAsync(s => s.SnapshotId == snapshotId, ct) ?? throw new NotThere();
        var taken = await db.Changes.AsNoTracking()
            .Where(c => c.AreaId == snapshot.AreaId && c.EventName == "plan.snapshot-taken" && c.Subjects.Any(s => s.SubjectId == snapshotId))
            .FirstOrDefaultAsync(ct);
        var recorded = taken is null ? null : HistoryEvent.Read(taken) as SnapshotTaken;
        if (SnapshotContent.HashOf(snapshot.ContentJson) != snapshot.Sha256 || recorded?.Sha256 != snapshot.Sha256)
        {
            throw new SnapshotTampered(snapshot.Number);
        }

        return (snapshot, SnapshotContent.Read(snapshot.ContentJson));
    }

    private IQueryable<Snapshot> VisibleTo(Actor actor)
    {
        var areas = actor.AreasWhere(Permission.SeeReports);
        return db.Snapshots.AsNoTracking().Where(s => areas.Contains(s.AreaId));
    }
}

/// <summary>A snapshot's content is no longer what was frozen: it is not shown and not printed.</summary>
public sealed class SnapshotTampered(int number) : Exception(
    $"Snapshot {number} differs from what was frozen, so it is not shown. Ask the person who runs Waymark to check the history and to restore it from a backup.");
