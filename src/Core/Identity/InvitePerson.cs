using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Gives a person a new seat in the area and, if they have never signed in, a way to choose a password.</summary>
[Operation]
public sealed class InvitePerson(AppDb db, People people, SeatBook seats, Invitations invitations, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required string Name { get; init; }
        public required string Email { get; init; }
        public required SeatPlace Place { get; init; }
    }

    /// <summary>Sends the invitation by e-mail. Returns the person's id.</summary>
    /// <exception cref="RuleBroken">Something is missing or cannot be so.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var (person, area) = await AddAsync(request, actor, ct);
        if (person.PasswordHash is null)
        {
            await invitations.SendAsync(actor, area.AreaId, area.Name, person, ct);
        }

        await db.SaveChangesAsync(ct);
        return person.Id;
    }

    /// <summary>For an operator: nothing is sent. Returns the link to hand over, or null when the person has a password already.</summary>
    /// <exception cref="RuleBroken">Something is missing or cannot be so.</exception>
    public async Task<string?> WithoutMessageAsync(Request request, Actor actor, CancellationToken ct)
    {
        var (person, area) = await AddAsync(request, actor, ct);
        var code = person.PasswordHash is null ? await invitations.MakeAsync(actor, area.AreaId, person, ct) : null;
        await db.SaveChangesAsync(ct);
        return code is null ? null : invitations.LinkOf(code);
    }

    private async Task<(Person Person, Area Area)> AddAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, request.AreaId);
        var area = await db.Areas.FirstOrDefaultAsync(a => a.AreaId == request.AreaId, ct) ?? throw new NotThere();
        var (person, _) = await people.FindOrAddAsync(actor, request.AreaId, request.Name, request.Email, ct);
        var details = await seats.CheckAsync(request.AreaId, request.Place, ct);
        var same = await db.Seats.AnyAsync(
            s => s.PersonId == person.Id && s.OrganisationId == request.Place.OrganisationId && s.Post == details.Post && s.Role == details.Role && s.ClosedAt == null, ct);
        if (same)
        {
            throw new RuleBroken($"{person.Name} already holds the seat {details.Post}.");
        }

        var seat = seats.NewSeat(clock.NewId(), request.AreaId, request.Place, details, person.Id);
        recorder.Record(actor, request.AreaId, new SeatAdded(details, person.Name), [Subject.Seat(seat.SeatId), Subject.Person(person.Id)]);
        return (person, area);
    }
}
