using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Makes one-time codes as part of an operation's own save. A newer code ends the older ones.</summary>
public sealed class Invitations(AppDb db, UkClock clock, Recorder recorder, Outbox outbox, WaymarkSettings settings)
{
    public static readonly TimeSpan InvitationStands = TimeSpan.FromDays(7);
    public static readonly TimeSpan NewPasswordStands = TimeSpan.FromHours(2);

    /// <summary>A code for an operator to hand over; nothing is sent.</summary>
    public async Task<string> MakeAsync(Actor actor, Guid areaId, Person person, CancellationToken ct)
    {
        await EndAsync(person.Id, ct);
        var (code, invitation) = Add(person, InvitationStands);
        recorder.Record(actor, areaId, new PersonInvited(person.Name, invitation.ExpiresAt, ByEmail: false), [Subject.Person(person.Id)]);
        return code;
    }

    /// <summary>A code that goes out by e-mail once the save has been done.</summary>
    public async Task SendAsync(Actor actor, Guid areaId, string areaName, Person person, CancellationToken ct)
    {
        await EndAsync(person.Id, ct);
        var (code, invitation) = Add(person, InvitationStands);
        recorder.Record(actor, areaId, new PersonInvited(person.Name, invitation.ExpiresAt, ByEmail: true), [Subject.Person(person.Id)]);
        outbox.Add(areaId, $"invitation:{invitation.InvitationId}", person.Email!, Letters.Invitation(areaName, LinkOf(code), invitation.ExpiresAt));
    }

    /// <summary>A code for someone who says they forgot their password; an invitation that waits stays good.</summary>
    public void SendNewPassword(Person person)
    {
        var (code, invitation) = Add(person, NewPasswordStands);
        outbox.Add(null, $"new-password:{invitation.InvitationId}", person.Email!, Letters.NewPassword(LinkOf(code)));
    }

    /// <summary>Ends codes that were not used.</summary>
    public async Task EndAsync(Guid personId, CancellationToken ct)
    {
        foreach (var open in await db.Invitations.Where(i => i.PersonId == personId && i.UsedAt == null).ToListAsync(ct))
        {
            open.UsedAt = clock.RealUtcNow;
        }
    }

    public string LinkOf(string code) => new Uri(settings.Address, $"/choose-password?code={code}").ToString();

    private (string Code, Invitation Invitation) Add(Person person, TimeSpan stands)
    {
        var code = OneTimeCode.Make(6);
        var invitation = new Invitation
        {
            InvitationId = clock.NewId(),
            PersonId = person.Id,
            CodeHash = OneTimeCode.HashOf(code),
            MadeAt = clock.RealUtcNow,
            ExpiresAt = clock.RealUtcNow + stands,
        };
        db.Invitations.Add(invitation);
        return (code, invitation);
    }
}
