using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>An operator's way to give someone a seat, by names instead of ids: how an area gets its first administrator.</summary>
[Operation]
public sealed class AddUser(AppDb db, InvitePerson invite, AddOrganisation addOrganisation, WorkStreams workStreams, Invitations invitations)
{
    public sealed record Request
    {
        public required string Area { get; init; }
        public required string Name { get; init; }
        public required string Email { get; init; }
        public required string Role { get; init; }

        /// <summary>The role's name when null.</summary>
        public string? Post { get; init; }

        /// <summary>Added as a council when the area has none of that name; the area's council when null.</summary>
        public string? Organisation { get; init; }
        public string? WorkStream { get; init; }
    }

    /// <summary>The link by which the person chooses a password, valid once and for 7 days; null when they have one already.</summary>
    /// <exception cref="RuleBroken">A name is unknown, or something is missing.</exception>
    public async Task<string?> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var area = await db.Areas.FirstOrDefaultAsync(a => a.Name == request.Area, ct)
            ?? throw new RuleBroken(nameof(Request.Area), $"There is no area named {request.Area}. Add it with 'waymark area add'.");
        actor.Require(Permission.ManagePeople, area.AreaId);
        var role = SeatRoleWords.ReadRole(request.Role)
            ?? throw new RuleBroken(nameof(Request.Role), $"{request.Role} is not a role. Use one of: {string.Join(", ", SeatRoleWords.RoleWords)}.");
        var place = new SeatPlace
        {
            OrganisationId = await OrganisationAsync(area, request.Organisation, actor, ct),
            Post = request.Post ?? role.Title(),
            Role = role,
            GroupId = request.WorkStream is not { } name ? null : await workStreams.IdAsync(area.AreaId, name, ct)
                ?? throw new RuleBroken(nameof(Request.WorkStream), $"There is no work stream named {name}."),
        };
        return await AgainAsync(area, request.Email, place, actor, ct)
            ?? await invite.WithoutMessageAsync(new() { AreaId = area.AreaId, Name = request.Name, Email = request.Email, Place = place }, actor, ct);
    }

    /// <summary>Someone who holds the seat but never chose a password gets a fresh link.</summary>
    private async Task<string?> AgainAsync(Area area, string email, SeatPlace place, Actor actor, CancellationToken ct)
    {
        var normalised = EmailAddress.Normalise(email);
        var person = await db.Users.FirstOrDefaultAsync(p => p.NormalizedEmail == normalised && p.PasswordHash == null && p.LeftAt == null, ct);
        if (person is null || !await db.Seats.AnyAsync(
            s => s.PersonId == person.Id && s.OrganisationId == place.OrganisationId && s.Post == place.Post && s.Role == place.Role && s.ClosedAt == null, ct))
        {
            return null;
        }

        var code = await invitations.MakeAsync(actor, area.AreaId, person, ct);
        await db.SaveChangesAsync(ct);
        return invitations.LinkOf(code);
    }

    private async Task<Guid> OrganisationAsync(Area area, string? name, Actor actor, CancellationToken ct)
    {
        var open = await db.Organisations.Where(o => o.AreaId == area.AreaId && o.ClosedAt == null).ToListAsync(ct);
        var found = name is null
            ? open.Find(o => o.Kind == OrganisationKind.Council)
            : open.Find(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase));
        return found?.OrganisationId
            ?? await addOrganisation.RunAsync(new() { AreaId = area.AreaId, Name = name ?? $"{area.Name} Council", Kind = OrganisationKind.Council }, actor, ct);
    }
}
