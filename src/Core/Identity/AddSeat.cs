using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Adds a seat that nobody holds yet.</summary>
[Operation]
public sealed class AddSeat(AppDb db, SeatBook seats, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid AreaId { get; init; }
        public required SeatPlace Place { get; init; }
    }

    /// <exception cref="RuleBroken">Something is missing or cannot be so.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        actor.Require(Permission.ManagePeople, request.AreaId);
        var details = await seats.CheckAsync(request.AreaId, request.Place, ct);
        var seat = seats.NewSeat(clock.NewId(), request.AreaId, request.Place, details, personId: null);
        recorder.Record(actor, request.AreaId, new SeatAdded(details, null), [Subject.Seat(seat.SeatId)]);
        await db.SaveChangesAsync(ct);
        return seat.SeatId;
    }
}
