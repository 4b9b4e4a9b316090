using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>Sends a fresh invitation to someone who has not chosen a password yet; the old link stops working.</summary>
[Operation]
public sealed class SendInvitationAgain(AppDb db, Invitations invitations)
{
    /// <exception cref="RuleBroken">They have a password already, or have left.</exception>
    public async Task RunAsync(Guid areaId, Guid personId, Actor actor, CancellationToken ct)
    {
        var person = await db.PersonOfAsync(actor, areaId, personId, ct);
        if (person.LeftAt is not null || person.PasswordHash is not null)
        {
            throw new RuleBroken($"{person.Name} does not wait for an invitation.");
        }

        var area = await db.Areas.FirstAsync(a => a.AreaId == areaId, ct);
        await invitations.SendAsync(actor, areaId, area.Name, person, ct);
        await db.SaveChangesAsync(ct);
    }
}
