using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Sends someone who forgot their password a link. The asker learns nothing about whether there is such an account.</summary>
[Operation]
public sealed class AskForNewPassword(AppDb db, Invitations invitations, SignInAttempts attempts, Recorder recorder)
{
    public sealed record Request
    {
        public required string Email { get; init; }
        public required string Address { get; init; }
    }

    /// <exception cref="RuleBroken">Asked too often.</exception>
    public async Task RunAsync(Request request, CancellationToken ct)
    {
        // Asking counts by itself and is never taken back: five in 15 minutes for an account, known or not.
        await attempts.BeginAsync("new password " + request.Email.Trim(), request.Address, ct);
        var normalised = EmailAddress.Normalise(request.Email);
        if (await db.Users.FirstOrDefaultAsync(p => p.NormalizedEmail == normalised && p.LeftAt == null, ct) is not { } person)
        {
            return;
        }

        invitations.SendNewPassword(person);
        recorder.Record(new Actor(person.Id, person.Name, []), Guid.Empty, new AskedForNewPassword(), [Subject.Person(person.Id)]);
        await db.SaveChangesAsync(ct);
    }
}
