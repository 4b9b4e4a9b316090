using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Governance;

/// <summary>Renames a board or work stream, or closes it once no seat leads it.</summary>
[Operation]
public sealed class ChangeGroup(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid GroupId { get; init; }
        public required int SeenVersion { get; init; }
        public required string Name { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var group = await LoadAsync(request.GroupId, request.SeenVersion, actor, ct);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, AddGroup.NoName);
        if (name == group.Name)
        {
            return;
        }

        if (await db.GroupNamedAsync(group.AreaId, group.Kind, name, group.GroupId, ct) is { } other)
        {
            throw new RuleBroken(nameof(Request.Name), $"There is one named {other.Name} already.");
        }

        recorder.Record(actor, group.AreaId, new GroupRenamed(group.Name, name), [Subject.Group(group.GroupId)]);
        group.Name = name;
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBroken">A seat leads it.</exception>
    public async Task CloseAsync(Guid groupId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var group = await LoadAsync(groupId, seenVersion, actor, ct);
        if (await db.Seats.AnyAsync(s => s.GroupId == groupId && s.ClosedAt == null, ct))
        {
            throw new RuleBroken($"A seat still leads {group.Name}. Change or close that seat first.");
        }

        group.ClosedAt = clock.UtcNow;
        recorder.Record(actor, group.AreaId, new GroupClosed(group.Name), [Subject.Group(groupId)]);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Group> LoadAsync(Guid groupId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var group = await db.Groups.FirstOrDefaultAsync(g => g.GroupId == groupId && g.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, group.AreaId);
        db.Entry(group).Property(g => g.Version).OriginalValue = seenVersion;
        return group;
    }
}
