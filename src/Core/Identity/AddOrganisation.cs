using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Adds a body that works in the area.</summary>
[Operation]
public sealed class AddOrganisation(AppDb db, Recorder recorder, UkClock clock)
{
    public const string NoName = "Enter the organisation's name";

    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required string Name { get; init; }
        public required OrganisationKind Kind { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, request.AreaId);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, NoName);
        var organisation = await db.OrganisationNamedAsync(request.AreaId, name, except: null, ct);
        if (organisation is { ClosedAt: null })
        {
            throw new RuleBroken(nameof(Request.Name), $"There is an organisation named {organisation.Name} already.");
        }

        if (organisation is null)
        {
            organisation = new Organisation { OrganisationId = clock.NewId(), AreaId = request.AreaId, Name = name, Kind = request.Kind };
            db.Organisations.Add(organisation);
        }

        (organisation.Name, organisation.Kind, organisation.ClosedAt) = (name, request.Kind, null);
        recorder.Record(actor, request.AreaId, new OrganisationAdded(name, request.Kind), [Subject.Organisation(organisation.OrganisationId)]);
        await db.SaveChangesAsync(ct);
        return organisation.OrganisationId;
    }
}

internal static class OrganisationNames
{
    /// <summary>The area's organisation of that name, open or closed, whatever the capitals.</summary>
    public static async Task<Organisation?> OrganisationNamedAsync(this AppDb db, Guid areaId, string name, Guid? except, CancellationToken ct) =>
        (await db.Organisations.Where(o => o.AreaId == areaId && o.OrganisationId != except).ToListAsync(ct))
            .Find(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase));
}
