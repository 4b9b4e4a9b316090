using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Opens a session for someone who has passed both steps, and clears away sessions that are over.</summary>
[Operation]
public sealed class BeginSession(AppDb db, Recorder recorder, UkClock clock)
{
    public async Task<Guid> RunAsync(Guid personId, SessionKind kind, string device, CancellationToken ct)
    {
        var now = clock.RealUtcNow;
        var (idle, whole) = (now - Session.IdleLimit, now - Session.WholeLimit);
        await db.Sessions.Where(s => s.SeenAt <= idle || s.StartedAt <= whole).ExecuteDeleteAsync(ct);
        var person = await db.Users.FirstAsync(p => p.Id == personId, ct);
        person.LastSignedInAt = clock.UtcNow;
        var session = new Session
        {
            SessionId = clock.NewId(),
            PersonId = personId,
            Kind = kind,
            StartedAt = now,
            SeenAt = now,
            Device = device,
        };
        db.Sessions.Add(session);
        recorder.Record(new Actor(person.Id, person.Name, []), Guid.Empty, new SignedIn(kind, device), [Subject.Person(personId)]);
        await db.SaveChangesAsync(ct);
        return session.SessionId;
    }
}
