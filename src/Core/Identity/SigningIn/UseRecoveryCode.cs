using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>The second step without the app: one of ten codes kept on paper. Each works once.</summary>
[Operation]
public sealed class UseRecoveryCode(AppDb db, SignInAttempts attempts, Recorder recorder, UkClock clock)
{
    public const string Wrong = "That recovery code is not right, or it was used already. Try another one.";

    public sealed record Request
    {
        public required FirstStep First { get; init; }
        public required string Code { get; init; }
        public required string Address { get; init; }
    }

    /// <summary>Returns how many codes are left.</summary>
    /// <exception cref="RuleBroken">Wrong, or too many wrong tries.</exception>
    /// <exception cref="NotThere">The first step no longer stands: start again.</exception>
    public async Task<int> RunAsync(Request request, CancellationToken ct)
    {
        var person = await db.LoadAsync(request.First, ct);
        var attempt = await attempts.BeginAsync(person.Email!, request.Address, ct);
        var hash = OneTimeCode.HashOf(request.Code);
        var codes = await db.RecoveryCodes.Where(c => c.PersonId == person.Id && c.UsedAt == null).ToListAsync(ct);
        var left = codes.Count - 1;
        if (codes.Find(c => c.CodeHash == hash) is not { } code || !await UseAsync(person, code, left, ct))
        {
            await attempts.RecordRefusalAsync(person, Refusal.WrongRecoveryCode, ct);
            throw new RuleBroken(nameof(Request.Code), Wrong);
        }

        await attempts.TakeBackAsync(attempt, ct);
        await attempts.ForgetAsync(person.Email!, ct);
        return left;
    }

    private async Task<bool> UseAsync(Person person, RecoveryCode code, int left, CancellationToken ct)
    {
        code.UsedAt = clock.RealUtcNow;
        recorder.Record(new Actor(person.Id, person.Name, []), Guid.Empty, new RecoveryCodeUsed(left), [Subject.Person(person.Id)]);
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
