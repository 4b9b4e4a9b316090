using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>
/// A person leaves the area: their seats become vacant and keep their actions, their sessions end, what they did
/// stays in the history. Someone with a seat in another area can still sign in there.
/// </summary>
[Operation]
public sealed class MarkLeaver(AppDb db, SeatBook seats, Sessions sessions, Invitations invitations, Recorder recorder, UkClock clock)
{
    /// <exception cref="RuleBroken">They have left, or are the area's last administrator.</exception>
    public async Task RunAsync(Guid areaId, Guid personId, Actor actor, CancellationToken ct)
    {
        var person = await db.PersonOfAsync(actor, areaId, personId, ct);
        var held = await db.Seats.Where(s => s.PersonId == personId && s.ClosedAt == null).ToListAsync(ct);
        var here = held.Where(s => s.AreaId == areaId).ToList();
        if (person.LeftAt is not null)
        {
            throw new RuleBroken($"{person.Name} has already left.");
        }

        if (here.Exists(s => s.Role == SeatRole.Administrator))
        {
            await seats.KeepAdministratorAsync(actor, areaId, [.. here.Select(s => s.SeatId)], ct);
        }

        foreach (var seat in here)
        {
            seat.PersonId = null;
            recorder.Record(actor, areaId, new SeatHandedOver(seat.Post, person.Name, null), [Subject.Seat(seat.SeatId), Subject.Person(personId)]);
        }

        if (held.Count == here.Count)
        {
            person.LeftAt = clock.UtcNow;
            person.SecurityStamp = person.ConcurrencyStamp = clock.NewId().ToString();
            await invitations.EndAsync(personId, ct);
        }

        await sessions.EndAsync(personId, except: null, ct);
        recorder.Record(actor, areaId, new PersonLeft(person.Name, [.. here.Select(s => s.Post)]), [Subject.Person(personId)]);
        await db.SaveChangesAsync(ct);
    }
}
