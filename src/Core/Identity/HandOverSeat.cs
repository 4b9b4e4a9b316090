using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity;

/// <summary>Gives a seat, with all that belongs to it, to another person of the area; or leaves it vacant.</summary>
[Operation]
public sealed class HandOverSeat(AppDb db, SeatBook seats, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid SeatId { get; init; }
        public required int SeenVersion { get; init; }

        /// <summary>Who holds it from now on; null for nobody.</summary>
        public required Guid? PersonId { get; init; }
    }

    /// <exception cref="RuleBroken">The person has left, or nobody would be administrator.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var seat = await db.Seats.Include(s => s.Person).FirstOrDefaultAsync(s => s.SeatId == request.SeatId && s.ClosedAt == null, ct) ?? throw new NotThere();
        actor.Require(Permission.ManagePeople, seat.AreaId);
        db.Entry(seat).Property(s => s.Version).OriginalValue = request.SeenVersion;
        var to = request.PersonId is { } personId ? await db.PersonOfAsync(actor, seat.AreaId, personId, ct) : null;
        if (to?.Id == seat.PersonId)
        {
            return;
        }

        if (to?.LeftAt is not null)
        {
            throw new RuleBroken(nameof(Request.PersonId), $"{to.Name} has left. Invite them again, or choose someone else.");
        }

        if (to is null && seat.Role == SeatRole.Administrator)
        {
            await seats.KeepAdministratorAsync(actor, seat.AreaId, [seat.SeatId], ct);
        }

        List<Subject> about = [Subject.Seat(seat.SeatId)];
        about.AddRange(new[] { seat.PersonId, to?.Id }.OfType<Guid>().Select(Subject.Person));
        recorder.Record(actor, seat.AreaId, new SeatHandedOver(seat.Post, seat.Person?.Name, to?.Name), about);
        seat.PersonId = to?.Id;
        await db.SaveChangesAsync(ct);
    }
}
