using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>A signed-in person's new password. Their other sessions end.</summary>
[Operation]
public sealed class ChangePassword(AppDb db, Passwords passwords, SignInAttempts attempts, Sessions sessions, Recorder recorder)
{
    public const string WrongPassword = "That is not your password. Check it and try again.";

    public sealed record Request
    {
        public required string Password { get; init; }
        public required string NewPassword { get; init; }
        public required string Address { get; init; }

        /// <summary>The session to keep.</summary>
        public required Guid? SessionId { get; init; }
    }

    /// <exception cref="RuleBroken">The old password is wrong, or the new one too short or too easy.</exception>
    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var person = await db.Users.FirstAsync(p => p.Id == actor.PersonId, ct);
        await attempts.RequirePasswordAsync(passwords, person, request.Password, request.Address, ct);
        await passwords.SetAsync(person, nameof(Request.NewPassword), request.NewPassword, ct);
        await sessions.EndAsync(person.Id, except: request.SessionId, ct);
        recorder.Record(actor, Guid.Empty, new PasswordSet(ByOneTimeCode: false), [Subject.Person(person.Id)]);
        await db.SaveChangesAsync(ct);
    }
}

internal static class PasswordAgain
{
    /// <summary>Asks a signed-in person's password again; wrong tries count as those at sign-in do.</summary>
    public static async Task RequirePasswordAsync(this SignInAttempts attempts, Passwords passwords, Person person, string typed, string address, CancellationToken ct)
    {
        var attempt = await attempts.BeginAsync(person.Email!, address, ct);
        if (!passwords.IsRight(person, typed))
        {
            await attempts.RecordRefusalAsync(person, Refusal.WrongPassword, ct);
            throw new RuleBroken(nameof(ChangePassword.Request.Password), ChangePassword.WrongPassword);
        }

        await attempts.TakeBackAsync(attempt, ct);
    }
}
