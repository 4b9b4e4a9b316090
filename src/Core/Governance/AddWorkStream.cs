using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Governance;

/// <summary>The programme manager sets up a work stream while settling a plan; administrators add any group. A closed one of that name is opened again.</summary>
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

        var group = await db.GroupNamedAsync(request.AreaId, GroupKind.WorkStream, name, except: null, ct);
        if (group is { ClosedAt: null })
        {
            throw new RuleBroken(nameof(request.Name), $"There is a work stream called {group.Name} already");
        }

        if (group is null)
        {
            group = new Group { GroupId = clock.NewId(), AreaId = request.AreaId, Kind = GroupKind.WorkStream, Name = name };
            db.Groups.Add(group);
        }

        (group.Name, group.ClosedAt) = (name, null);
        recorder.Record(actor, request.AreaId, new GroupAdded(name, group.Kind), [Subject.Group(group.GroupId)]);
        await db.SaveChangesAsync(ct);
        return group.GroupId;
    }
}
