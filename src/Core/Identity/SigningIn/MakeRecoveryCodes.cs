using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Gives a person ten new recovery codes; the old ones stop working. Asks for the password again.</summary>
[Operation]
public sealed class MakeRecoveryCodes(AppDb db, Passwords passwords, SignInAttempts attempts, RecoveryCodes codes, Recorder recorder)
{
    public sealed record Request
    {
        public required string Password { get; init; }
        public required string Address { get; init; }
    }

    /// <exception cref="RuleBroken">The password is wrong.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var person = await db.Users.FirstAsync(p => p.Id == actor.PersonId, ct);
        await attempts.RequirePasswordAsync(passwords, person, request.Password, request.Address, ct);
        var made = await codes.ReplaceAsync(person.Id, ct);
        recorder.Record(actor, Guid.Empty, new RecoveryCodesMade(made.Count), [Subject.Person(person.Id)]);
        await db.SaveChangesAsync(ct);
        return made;
    }
}
