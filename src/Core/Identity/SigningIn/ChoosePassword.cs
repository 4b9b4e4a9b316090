using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Sets a password by a one-time code: a first one after an invitation, a new one when the old was forgotten.</summary>
[Operation]
public sealed class ChoosePassword(AppDb db, Passwords passwords, SignInAttempts attempts, Invitations invitations, Sessions sessions, Recorder recorder, UkClock clock)
{
    public const string WrongCode = "This code does not work: it was used, is too old, or is not complete. Ask for a new one.";

    public sealed record Request
    {
        public required string Code { get; init; }
        public required string Password { get; init; }
        public required string Address { get; init; }
    }

    /// <summary>Whether a code would work now.</summary>
    public async Task<bool> IsOpenAsync(string code, CancellationToken ct) => await Open(code).AnyAsync(ct);

    /// <summary>Returns the first step of signing in: the second one follows.</summary>
    /// <exception cref="RuleBroken">The code does not work, or the password is too short or too easy.</exception>
    public async Task<FirstStep> RunAsync(Request request, CancellationToken ct)
    {
        var attempt = await attempts.BeginAsync("one-time code " + OneTimeCode.HashOf(request.Code), request.Address, ct);
        var invitation = await Open(request.Code).FirstOrDefaultAsync(ct)
            ?? throw new RuleBroken(nameof(Request.Code), WrongCode);
        await attempts.TakeBackAsync(attempt, ct);
        var person = await db.Users.FirstAsync(p => p.Id == invitation.PersonId, ct);
        await passwords.SetAsync(person, nameof(Request.Password), request.Password, ct);
        person.EmailConfirmed = true;
        await invitations.EndAsync(person.Id, ct);

        // Used meanwhile by another browser, it is no longer among the open ones; marking it here makes that save clash.
        invitation.UsedAt ??= clock.RealUtcNow;
        await sessions.EndAsync(person.Id, except: null, ct);
        recorder.Record(new Actor(person.Id, person.Name, []), Guid.Empty, new PasswordSet(ByOneTimeCode: true), [Subject.Person(person.Id)]);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (ChangedMeanwhile)
        {
            throw new RuleBroken(nameof(Request.Code), WrongCode);
        }

        await attempts.ForgetAsync(person.Email!, ct);
        return FirstStep.Of(person);
    }

    private IQueryable<Invitation> Open(string code)
    {
        var (hash, now) = (OneTimeCode.HashOf(code), clock.RealUtcNow);
        return db.Invitations.Where(i => i.CodeHash == hash && i.UsedAt == null && i.ExpiresAt > now
            && db.Users.Any(p => p.Id == i.PersonId && p.LeftAt == null));
    }
}
