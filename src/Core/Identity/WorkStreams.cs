using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>The work streams of an area, as far as seats need them: a work-stream lead's seat names one.</summary>
public sealed class WorkStreams(AppDb db, Recorder recorder, UkClock clock)
{
    /// <summary>The name of an open work stream of the area, or null.</summary>
    public Task<string?> OpenNameAsync(Guid areaId, Guid groupId, CancellationToken ct) => db.Groups
        .Where(g => g.GroupId == groupId && g.AreaId == areaId && g.Kind == GroupKind.WorkStream && g.ClosedAt == null)
        .Select(g => g.Name).FirstOrDefaultAsync(ct);

    /// <summary>The name of what a seat covers, open or closed.</summary>
    public Task<string?> NameAsync(Guid? groupId, CancellationToken ct) =>
        db.Groups.Where(g => g.GroupId == groupId).Select(g => g.Name).FirstOrDefaultAsync(ct);

    /// <summary>The open work stream of that name, whatever the capitals, or null.</summary>
    public async Task<Guid?> IdAsync(Guid areaId, string name, CancellationToken ct) =>
        (await OfAsync(areaId, ct)).Find(g => g.ClosedAt is null && Same(g.Name, name))?.GroupId;

    /// <summary>The work stream of that name, added or opened again as part of the caller's save where it was not open.</summary>
    public async Task<(Guid GroupId, string Name, bool IsNew)> FindOrAddAsync(Actor actor, Guid areaId, string name, CancellationToken ct)
    {
        var group = (await OfAsync(areaId, ct)).Find(g => Same(g.Name, name));
        if (group is { ClosedAt: null })
        {
            return (group.GroupId, group.Name, false);
        }

        if (group is null)
        {
            group = new Group { GroupId = clock.NewId(), AreaId = areaId, Kind = GroupKind.WorkStream, Name = name };
            db.Groups.Add(group);
        }

        group.ClosedAt = null;
        recorder.Record(actor, areaId, new GroupAdded(group.Name, GroupKind.WorkStream), [Subject.Group(group.GroupId)]);
        return (group.GroupId, group.Name, true);
    }

    private async Task<List<Group>> OfAsync(Guid areaId, CancellationToken ct)
    {
        var stored = await db.Groups.Where(g => g.AreaId == areaId && g.Kind == GroupKind.WorkStream).ToListAsync(ct);
        return [.. stored.Union(db.Groups.Local.Where(g => g.AreaId == areaId && g.Kind == GroupKind.WorkStream))];
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
