using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Governance;

/// <summary>Adds a board or a work stream to the area. A closed one of that name is opened again.</summary>
[Operation]
public sealed class AddGroup(AppDb db, Recorder recorder, UkClock clock)
{
    public const string NoName = "Enter a name";

    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required GroupKind Kind { get; init; }
        public required string Name { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, request.AreaId);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, NoName);
        var group = await db.GroupNamedAsync(request.AreaId, request.Kind, name, except: null, ct);
        if (group is { ClosedAt: null })
        {
            throw new RuleBroken(nameof(Request.Name), $"There is one named {group.Name} already.");
        }

        if (group is null)
        {
            group = new Group { GroupId = clock.NewId(), AreaId = request.AreaId, Kind = request.Kind, Name = name };
            db.Groups.Add(group);
        }

        (group.Name, group.ClosedAt) = (name, null);
        recorder.Record(actor, request.AreaId, new GroupAdded(name, request.Kind), [Subject.Group(group.GroupId)]);
        await db.SaveChangesAsync(ct);
        return group.GroupId;
    }
}

internal static class GroupNames
{
    /// <summary>The area's board or work stream of that name, open or closed, whatever the capitals.</summary>
    public static async Task<Group?> GroupNamedAsync(this AppDb db, Guid areaId, GroupKind kind, string name, Guid? except, CancellationToken ct) =>
        (await db.Groups.Where(g => g.AreaId == areaId && g.Kind == kind && g.GroupId != except).ToListAsync(ct))
            .Find(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase));
}
