using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Signs a person out: here, elsewhere or everywhere. A cookie that was copied is dead from then on.</summary>
[Operation]
public sealed class EndSessions(AppDb db, Sessions sessions, Recorder recorder)
{
    /// <summary>One of the person's own sessions.</summary>
    /// <exception cref="NotThere">It is over, or someone else's.</exception>
    public async Task OneAsync(Guid sessionId, Actor actor, CancellationToken ct)
    {
        var session = await db.Sessions.FindAsync([sessionId], ct);
        if (session is null || session.PersonId != actor.PersonId)
        {
            throw new NotThere();
        }

        db.Sessions.Remove(session);
        await SaveAsync(actor, 1, ct);
    }

    public async Task AllAsync(Actor actor, CancellationToken ct) =>
        await SaveAsync(actor, await sessions.EndAsync(actor.PersonId!.Value, except: null, ct), ct);

    private async Task SaveAsync(Actor actor, int count, CancellationToken ct)
    {
        recorder.Record(actor, Guid.Empty, new SignedOut(count), [Subject.Person(actor.PersonId!.Value)]);
        await db.SaveChangesAsync(ct);
    }
}
