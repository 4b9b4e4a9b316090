using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>For someone who lost their phone and their recovery codes: they choose a password and set up the second step anew.</summary>
[Operation]
public sealed class ResetSignIn(AppDb db, Invitations invitations, Sessions sessions, Recorder recorder, UkClock clock)
{
    /// <exception cref="RuleBroken">They have left, or work in another area too.</exception>
    public async Task RunAsync(Guid areaId, Guid personId, Actor actor, CancellationToken ct)
    {
        var person = await db.PersonOfAsync(actor, areaId, personId, ct);
        if (person.LeftAt is not null)
        {
            throw new RuleBroken($"{person.Name} has left.");
        }

        if (await db.WorksElsewhereAsync(actor, personId, ct))
        {
            throw new RuleBroken("This person's sign-in is not only your area's. Ask whoever runs this installation of Waymark.");
        }

        (person.PasswordHash, person.TwoStepKey, person.LastTwoStep, person.TwoFactorEnabled) = (null, null, null, false);
        person.SecurityStamp = person.ConcurrencyStamp = clock.NewId().ToString();
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.PersonId == personId).ToListAsync(ct));
        await sessions.EndAsync(personId, except: null, ct);
        recorder.Record(actor, areaId, new SignInReset(person.Name), [Subject.Person(personId)]);
        var area = await db.Areas.FirstAsync(a => a.AreaId == areaId, ct);
        await invitations.SendAsync(actor, areaId, area.Name, person, ct);
        await db.SaveChangesAsync(ct);
    }
}
