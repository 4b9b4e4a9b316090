using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Governance;

/// <summary>Sets up a work stream of an area, so that priorities and a work-stream lead can be given to it.</summary>
[Operation]
public sealed class AddWorkStream(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required string? Name { get; init; }
    }

    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.EditPlan, request.AreaId);
        var name = request.Name?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            throw new RuleBroken(nameof(request.Name), "Enter the work stream’s name");
        }

        if (name.Length > 200)
        {
            throw new RuleBroken(nameof(request.Name), "The work stream’s name must be 200 characters or fewer");
        }

        var names = await db.Groups.Where(g => g.AreaId == request.AreaId && g.Kind == GroupKind.WorkStream).Select(g => g.Name).ToListAsync(ct);
        if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new RuleBroken(nameof(request.Name), $"There is a work stream called {name} already");
        }

        var group = new Group { GroupId = clock.NewId(), AreaId = request.AreaId, Kind = GroupKind.WorkStream, Name = name };
        db.Groups.Add(group);
        recorder.Record(actor, request.AreaId, new GroupAdded(name, group.Kind), [Subject.Group(group.GroupId)]);
        await db.SaveChangesAsync(ct);
        return group.GroupId;
    }
}
