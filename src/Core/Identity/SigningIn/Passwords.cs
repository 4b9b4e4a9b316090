using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Checks and sets passwords as part of an operation's own save.</summary>
public sealed class Passwords(AppDb db, IPasswordHasher<Person> hasher, PasswordRules rules, UkClock clock)
{
    private static readonly Person _nobody = new() { Name = "" };
    private static string? _nobodysHash;

    /// <summary>Whether it is the person's password. For nobody the same work is done, so that the time taken tells nothing.</summary>
    public bool IsRight(Person? person, string typed)
    {
        var password = PasswordRules.Normalise(typed.Length > PasswordRules.LongestLength ? typed[..PasswordRules.LongestLength] : typed);
        var hash = person?.PasswordHash;
        var known = hash ?? (_nobodysHash ??= hasher.HashPassword(_nobody, Guid.CreateVersion7().ToString()));
        var result = hasher.VerifyHashedPassword(person ?? _nobody, known, password);
        return hash is not null && result != PasswordVerificationResult.Failed && typed.Length <= PasswordRules.LongestLength;
    }

    /// <param name="person">A tracked person.</param>
    /// <param name="field">The form's field, for a refusal.</param>
    /// <param name="password">As typed.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="Shared.RuleBroken">The password is too short or too easy to guess.</exception>
    public async Task SetAsync(Person person, string field, string password, CancellationToken ct)
    {
        var places = await db.Seats.Where(s => s.PersonId == person.Id && s.ClosedAt == null)
            .Join(db.Areas, s => s.AreaId, a => a.AreaId, (s, a) => new { Area = a.Name, Organisation = s.Organisation!.Name })
            .ToListAsync(ct);
        rules.Check(field, password, [person.Name, person.Email ?? "", .. places.SelectMany(p => new[] { p.Area, p.Organisation })]);
        person.PasswordHash = hasher.HashPassword(person, PasswordRules.Normalise(password));
        person.SecurityStamp = person.ConcurrencyStamp = clock.NewId().ToString();
    }
}
