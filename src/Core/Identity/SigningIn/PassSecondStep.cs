using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>The second step: a code from the authenticator app. Each code works once.</summary>
[Operation]
public sealed class PassSecondStep(AppDb db, TwoStepKeys keys, SignInAttempts attempts, UkClock clock)
{
    public const string Wrong = "That code is not right, or it was used already. Wait for the next one in your app and enter it.";

    public sealed record Request
    {
        public required FirstStep First { get; init; }
        public required string Code { get; init; }
        public required string Address { get; init; }
    }

    /// <exception cref="RuleBroken">Wrong, or too many wrong tries.</exception>
    /// <exception cref="NotThere">The first step no longer stands: start again.</exception>
    public async Task RunAsync(Request request, CancellationToken ct)
    {
        var person = await db.LoadAsync(request.First, ct);
        var attempt = await attempts.BeginAsync(person.Email!, request.Address, ct);
        var step = person.TwoStepKey is { } key ? Totp.Match(keys.Unprotect(key), request.Code, clock.RealUtcNow) : null;
        if (step is null || step <= person.LastTwoStep || !await UseAsync(person, step.Value, ct))
        {
            await attempts.RecordRefusalAsync(person, Refusal.WrongCode, ct);
            throw new RuleBroken(nameof(Request.Code), Wrong);
        }

        await attempts.TakeBackAsync(attempt, ct);
        await attempts.ForgetAsync(person.Email!, ct);
    }

    /// <summary>Of two browsers that send the same code at once, one wins.</summary>
    private async Task<bool> UseAsync(Person person, long step, CancellationToken ct)
    {
        person.LastTwoStep = step;
        person.ConcurrencyStamp = clock.NewId().ToString();
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (ChangedMeanwhile)
        {
            return false;
        }
    }
}

internal static class FirstSteps
{
    /// <summary>The tracked person of a first step that still stands.</summary>
    public static async Task<Person> LoadAsync(this AppDb db, FirstStep first, CancellationToken ct)
    {
        var person = await db.Users.FirstOrDefaultAsync(p => p.Id == first.PersonId && p.LeftAt == null, ct);
        return person is not null && (person.SecurityStamp ?? "") == first.Stamp ? person : throw new NotThere();
    }
}
