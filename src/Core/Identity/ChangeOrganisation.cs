using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Renames an organisation, changes its kind, or closes it once no seat is left in it.</summary>
[Operation]
public sealed class ChangeOrganisation(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid OrganisationId { get; init; }
        public required int SeenVersion { get; init; }
        public required string Name { get; init; }
        public required OrganisationKind Kind { get; init; }
    }

    /// <exception cref="RuleBroken">No name, or one that is taken.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var organisation = await LoadAsync(request.OrganisationId, request.SeenVersion, actor, ct);
        var name = SeatBook.Text(nameof(Request.Name), request.Name, AddOrganisation.NoName);
        if (name == organisation.Name && request.Kind == organisation.Kind)
        {
            return;
        }

        if (await db.OrganisationNamedAsync(organisation.AreaId, name, organisation.OrganisationId, ct) is { } other)
        {
            throw new RuleBroken(nameof(Request.Name), $"There is an organisation named {other.Name} already.");
        }

        var change = new OrganisationChanged(organisation.Name, organisation.Kind, name, request.Kind);
        (organisation.Name, organisation.Kind) = (name, request.Kind);
        recorder.Record(actor, organisation.AreaId, change, [Subject.Organisation(organisation.OrganisationId)]);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBroken">Seats are left in it.</exception>
    public async Task CloseAsync(Guid organisationId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var organisation = await LoadAsync(organisationId, seenVersion, actor, ct);
        if (await db.Seats.AnyAsync(s => s.OrganisationId == organisationId && s.ClosedAt == null, ct))
        {
            throw new RuleBroken($"{organisation.Name} still has seats. Move or close them first.");
        }

        organisation.ClosedAt = clock.UtcNow;
        recorder.Record(actor, organisation.AreaId, new OrganisationClosed(organisation.Name), [Subject.Organisation(organisationId)]);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Organisation> LoadAsync(Guid organisationId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var organisation = await db.Organisations.FirstOrDefaultAsync(o => o.OrganisationId == organisationId && o.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, organisation.AreaId);
        db.Entry(organisation).Property(o => o.Version).OriginalValue = seenVersion;
        return organisation;
    }
}
