using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>
/// Locks an account after five wrong tries in 15 minutes, and an address after a hundred. Works in a scope of its
/// own, so that a refusal is kept though the page's work is not.
/// </summary>
public sealed class SignInAttempts(IServiceScopeFactory scopes)
{
    public const int TriesPerAccount = 5;

    /// <summary>A council's staff share one address, so this is generous.</summary>
    public const int TriesPerAddress = 100;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    public const string Locked = "There have been too many wrong tries. Wait 15 minutes, then try again.";

    /// <summary>
    /// Notes a try as wrong before anything is checked, so that many at once cannot slip past the count. Take it
    /// back with <see cref="TakeBackAsync"/> when the try was right.
    /// </summary>
    /// <exception cref="RuleBroken">Too many wrong tries; nothing may be checked.</exception>
    public async Task<Guid> BeginAsync(string account, string address, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var clock = scope.ServiceProvider.GetRequiredService<UkClock>();
        var chain = scope.ServiceProvider.GetRequiredService<HistoryChain>();
        var now = clock.RealUtcNow;
        await db.SignInAttempts.Where(a => a.At < now.AddDays(-1)).ExecuteDeleteAsync(ct);
        var attempt = new SignInAttempt
        {
            SignInAttemptId = clock.NewId(),
            Account = AccountDigest(chain, account),
            Address = chain.Digest("sign-in address", address),
            At = now,
        };
        db.SignInAttempts.Add(attempt);
        await db.SaveChangesAsync(ct);
        var since = now - Window;
        var ofAccount = await db.SignInAttempts.CountAsync(a => a.Account == attempt.Account && a.At > since, ct);
        var ofAddress = await db.SignInAttempts.CountAsync(a => a.Address == attempt.Address && a.At > since, ct);
        if (ofAccount > TriesPerAccount || ofAddress > TriesPerAddress)
        {
            await db.SignInAttempts.Where(a => a.SignInAttemptId == attempt.SignInAttemptId).ExecuteDeleteAsync(ct);
            throw new RuleBroken(Locked);
        }

        return attempt.SignInAttemptId;
    }

    /// <summary>The try was right: it no longer counts.</summary>
    public async Task TakeBackAsync(Guid attemptId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.SignInAttempts.Where(a => a.SignInAttemptId == attemptId).ExecuteDeleteAsync(ct);
    }

    /// <summary>The account's owner has shown that it is them: earlier wrong tries no longer count.</summary>
    public async Task ForgetAsync(string account, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var digest = AccountDigest(scope.ServiceProvider.GetRequiredService<HistoryChain>(), account);
        await db.SignInAttempts.Where(a => a.Account == digest).ExecuteDeleteAsync(ct);
    }

    /// <summary>Puts a refusal into the history; the same work whether or not the account exists.</summary>
    public async Task RecordRefusalAsync(Person? person, Refusal why, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var actor = person is null ? new Actor(null, "Someone", []) : new Actor(person.Id, person.Name, []);
        scope.ServiceProvider.GetRequiredService<Recorder>()
            .Record(actor, Guid.Empty, new SignInRefused(why), person is null ? [] : [Subject.Person(person.Id)]);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync(ct);
    }

    private static string AccountDigest(HistoryChain chain, string account) => chain.Digest("sign-in account", account.Trim().ToUpperInvariant());
}
