using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Changes what a seat is called, where it stands within its organisation and what it may do; or closes it.</summary>
[Operation]
public sealed class ChangeSeat(AppDb db, SeatBook seats, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid SeatId { get; init; }
        public required int SeenVersion { get; init; }
        public required string Post { get; init; }
        public required SeatRole Role { get; init; }
        public Guid? TeamId { get; init; }
        public Guid? GroupId { get; init; }
    }

    /// <exception cref="RuleBroken">Something is missing or cannot be so.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var seat = await LoadAsync(request.SeatId, request.SeenVersion, actor, ct);
        var place = new SeatPlace
        {
            OrganisationId = seat.OrganisationId,
            TeamId = request.TeamId,
            Post = request.Post,
            Role = request.Role,
            GroupId = request.GroupId,
        };
        var before = await seats.DetailsAsync(seat, ct);
        var after = await seats.CheckAsync(seat.AreaId, place, ct);
        if (before == after)
        {
            return;
        }

        if (seat is { Role: SeatRole.Administrator, PersonId: not null } && request.Role != SeatRole.Administrator)
        {
            await seats.KeepAdministratorAsync(actor, seat.AreaId, [seat.SeatId], ct);
        }

        (seat.Post, seat.Role, seat.TeamId, seat.GroupId) = (after.Post, request.Role, request.TeamId, request.GroupId);
        recorder.Record(actor, seat.AreaId, new SeatChanged(before, after), About(seat));
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBroken">Someone holds it.</exception>
    public async Task CloseAsync(Guid seatId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var seat = await LoadAsync(seatId, seenVersion, actor, ct);
        if (seat.PersonId is not null)
        {
            throw new RuleBroken("Someone holds this seat. Make it vacant first, then close it.");
        }

        seat.ClosedAt = clock.UtcNow;
        recorder.Record(actor, seat.AreaId, new SeatClosed(seat.Post), About(seat));
        await db.SaveChangesAsync(ct);
    }

    private async Task<Seat> LoadAsync(Guid seatId, int seenVersion, Actor actor, CancellationToken ct)
    {
        var seat = await db.Seats.FirstOrDefaultAsync(s => s.SeatId == seatId && s.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, seat.AreaId);
        db.Entry(seat).Property(s => s.Version).OriginalValue = seenVersion;
        return seat;
    }

    private static IEnumerable<Subject> About(Seat seat) =>
        seat.PersonId is { } person ? [Subject.Seat(seat.SeatId), Subject.Person(person)] : [Subject.Seat(seat.SeatId)];
}
