using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>The first step: e-mail address and password. It opens nothing yet; the second step does.</summary>
[Operation]
public sealed class SignIn(AppDb db, Passwords passwords, SignInAttempts attempts)
{
    /// <summary>One sentence for every way of being wrong, so that nobody learns which accounts exist.</summary>
    public const string Wrong = "The e-mail address or the password is not right. Check both and try again.";

    public sealed record Request
    {
        public required string Email { get; init; }
        public required string Password { get; init; }

        /// <summary>The browser's network address.</summary>
        public required string Address { get; init; }
    }

    /// <exception cref="RuleBroken">Wrong, or too many wrong tries.</exception>
    public async Task<FirstStep> RunAsync(Request request, CancellationToken ct)
    {
        var attempt = await attempts.BeginAsync(request.Email, request.Address, ct);
        var normalised = EmailAddress.Normalise(request.Email);
        var person = await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.NormalizedEmail == normalised && p.LeftAt == null, ct);
        if (!passwords.IsRight(person, request.Password))
        {
            var known = person?.PasswordHash is null ? null : person;
            await attempts.RecordRefusalAsync(known, known is null ? Refusal.UnknownAccount : Refusal.WrongPassword, ct);
            throw new RuleBroken(Wrong);
        }

        await attempts.TakeBackAsync(attempt, ct);
        return FirstStep.Of(person!);
    }
}

/// <summary>Someone whose password was right.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Stamp">Changes with the password: a first step older than that is void.</param>
/// <param name="HasTwoStep">Whether a second step is set up; if not, that comes next.</param>
public sealed record FirstStep(Guid PersonId, string Stamp, bool HasTwoStep)
{
    internal static FirstStep Of(Person person) => new(person.Id, person.SecurityStamp ?? "", person.TwoStepKey is not null);
}
