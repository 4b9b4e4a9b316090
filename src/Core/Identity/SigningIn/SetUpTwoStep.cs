using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Ties a person to their authenticator app once a code from it was right, and gives them recovery codes.</summary>
[Operation]
public sealed class SetUpTwoStep(AppDb db, TwoStepKeys keys, Passwords passwords, SignInAttempts attempts, RecoveryCodes recoveryCodes, Recorder recorder, UkClock clock)
{
    public const string WrongCode = "That code is not right. Check that the time on your phone is set by itself, then enter the code it shows now.";
    public const string OfferOver = "This set-up was open for too long. Scan the new code below and enter what your app shows.";

    public sealed record Request
    {
        /// <summary>The secret that was shown (<see cref="TwoStepKeys.Offer"/>).</summary>
        public required string Offer { get; init; }

        /// <summary>What the app shows now.</summary>
        public required string Code { get; init; }
        public required string Address { get; init; }
    }

    /// <summary>During sign-in, where nothing is set up yet. Returns the recovery codes, to be shown once.</summary>
    /// <exception cref="RuleBroken">The code does not fit the secret.</exception>
    /// <exception cref="NotThere">The first step no longer stands, or a second step is set up already.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(Request request, FirstStep first, CancellationToken ct)
    {
        var person = await db.LoadAsync(first, ct);
        return person.TwoStepKey is null ? await SetAsync(person, request, ct) : throw new NotThere();
    }

    /// <summary>From the profile, for a new phone: asks for the password again. Returns the recovery codes, to be shown once.</summary>
    /// <exception cref="RuleBroken">The password is wrong, or the code does not fit the secret.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(Request request, string password, Actor actor, CancellationToken ct)
    {
        var person = await db.Users.FirstAsync(p => p.Id == actor.PersonId, ct);
        await attempts.RequirePasswordAsync(passwords, person, password, request.Address, ct);
        return await SetAsync(person, request, ct);
    }

    private async Task<IReadOnlyList<string>> SetAsync(Person person, Request request, CancellationToken ct)
    {
        var attempt = await attempts.BeginAsync(person.Email!, request.Address, ct);
        var key = keys.Read(request.Offer, person.Id) ?? throw new RuleBroken(nameof(Request.Code), OfferOver);
        var step = Totp.Match(key, request.Code, clock.RealUtcNow) ?? throw new RuleBroken(nameof(Request.Code), WrongCode);
        var isFirst = person.TwoStepKey is null;
        person.TwoStepKey = keys.Protect(key);
        person.TwoFactorEnabled = true;
        person.LastTwoStep = step;
        person.ConcurrencyStamp = clock.NewId().ToString();
        var codes = await recoveryCodes.ReplaceAsync(person.Id, ct);
        var actor = new Actor(person.Id, person.Name, []);
        recorder.Record(actor, Guid.Empty, new TwoStepSetUp(isFirst), [Subject.Person(person.Id)]);
        recorder.Record(actor, Guid.Empty, new RecoveryCodesMade(codes.Count), [Subject.Person(person.Id)]);
        await db.SaveChangesAsync(ct);
        await attempts.TakeBackAsync(attempt, ct);
        await attempts.ForgetAsync(person.Email!, ct);
        return codes;
    }
}
