using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Testing;

namespace Waymark.Core.Tests.Identity.SigningIn;

public sealed class SignInTests
{
    private const string Password = "plum saddle orbit ninety";
    private const string Email = "reader@testshire.example";

    [Theory, OnBothDatabases]
    public async Task Twenty_wrong_passwords_at_once_are_checked_five_times_at_most(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        await SetUpAsync(scene);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RefusalAsync(scene, "wrong wrong wrong")));
        Assert.InRange(answers.Count(a => a == SignIn.Wrong), 0, SignInAttempts.TriesPerAccount);

        // Tries that met each other may all have been turned away unchecked; five more, one by one, lock for certain.
        for (var tries = 0; tries < SignInAttempts.TriesPerAccount; tries++)
        {
            await RefusalAsync(scene, "wrong wrong wrong");
        }

        Assert.Equal(SignInAttempts.Locked, await RefusalAsync(scene, Password));
    }

    [Theory, OnBothDatabases]
    public async Task One_code_sent_by_two_browsers_at_once_lets_one_in(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        var (first, key) = await SetUpAsync(scene);
        scene.Database.Time.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(key, Totp.StepAt(scene.Database.Clock.RealUtcNow));
        var passed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PassesAsync(scene, first, code)));
        Assert.Equal(1, passed.Count(p => p));
    }

    [Theory, OnBothDatabases]
    public async Task One_invitation_accepted_twice_at_once_sets_one_password(Engine engine)
    {
        await using var scene = await IdentityScene.CreateAsync(engine);
        var code = await InviteAsync(scene);
        var set = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => ChoosesAsync(scene, code, $"plum saddle orbit ninety {i}")));
        Assert.Equal(1, set.Count(s => s));
    }

    [Fact]
    public async Task An_invitation_is_over_after_seven_days()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var code = await InviteAsync(scene);
        scene.Database.Time.Advance(TimeSpan.FromDays(7));
        Assert.False(await ChoosesAsync(scene, code, Password));
    }

    [Fact]
    public async Task A_newer_invitation_ends_the_older_one()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var older = await InviteAsync(scene);
        var newer = await InviteAsync(scene);
        Assert.False(await ChoosesAsync(scene, older, Password));
        Assert.True(await ChoosesAsync(scene, newer, Password));
    }

    [Fact]
    public async Task Only_the_hash_of_a_code_is_kept_and_its_message_loses_the_link_once_sent()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var code = await InviteAsync(scene);
        Assert.Equal(OneTimeCode.HashOf(code), await scene.ReadAsync(db => db.Invitations.Select(i => i.CodeHash).SingleAsync()));
        Assert.DoesNotContain(code, await scene.ReadAsync(db => db.Changes.Where(c => c.EventName == "person.invited").Select(c => c.Payload).SingleAsync()) ?? "", StringComparison.Ordinal);
        await using var scope = scene.Database.Begin();
        await scope.Get<Waymark.Core.Shared.Messages.SendOutbox>().RunAsync(CancellationToken.None);
        Assert.DoesNotContain(code, await scene.ReadAsync(db => db.OutboxMessages.Select(m => m.Body).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_step_from_before_a_new_password_no_longer_stands()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var (first, key) = await SetUpAsync(scene);
        var code = await InviteAgainAsync(scene);
        Assert.True(await ChoosesAsync(scene, code, "another plum saddle orbit"));
        scene.Database.Time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<NotThere>(() => PassesAsync(scene, first, Totp.CodeAt(key, Totp.StepAt(scene.Database.Clock.RealUtcNow))));
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_though_the_password_is_right_each_time()
    {
        await using var scene = await IdentityScene.CreateAsync();
        var (first, key) = await SetUpAsync(scene);
        scene.Database.Time.Advance(TimeSpan.FromMinutes(1));
        var right = Totp.CodeAt(key, Totp.StepAt(scene.Database.Clock.RealUtcNow));
        var wrong = right == "000000" ? "000001" : "000000";
        for (var i = 0; i < 5; i++)
        {
            Assert.False(await PassesAsync(scene, first, wrong));
            if (i < 4)
            {
                Assert.Null(await RefusalAsync(scene, Password));
            }
        }

        Assert.False(await PassesAsync(scene, first, right));
        Assert.Equal(SignInAttempts.Locked, await RefusalAsync(scene, Password));
    }

    [Fact]
    public async Task Sign_in_events_stand_in_the_installations_history()
    {
        await using var scene = await IdentityScene.CreateAsync();
        await SetUpAsync(scene);
        await RefusalAsync(scene, "wrong wrong wrong");
        var events = await scene.ReadAsync(db => db.Changes.Where(c => c.AreaId == Guid.Empty).OrderBy(c => c.Sequence).Select(c => c.EventName).ToListAsync());
        Assert.Equal(["person.password-set", "person.two-step-set-up", "person.recovery-codes-made", "person.sign-in-refused"], events);
    }

    private static async Task<(FirstStep First, byte[] Key)> SetUpAsync(IdentityScene scene)
    {
        Assert.True(await ChoosesAsync(scene, await InviteAsync(scene), Password));
        await using var scope = scene.Database.Begin();
        var first = await scope.Get<SignIn>().RunAsync(new() { Email = Email, Password = Password, Address = "test" }, CancellationToken.None);
        var keys = scope.Get<TwoStepKeys>();
        var offer = keys.Offer(first.PersonId);
        var key = keys.Read(offer, first.PersonId)!;
        var code = Totp.CodeAt(key, Totp.StepAt(scene.Database.Clock.RealUtcNow));
        await scope.Get<SetUpTwoStep>().RunAsync(new() { Offer = offer, Code = code, Address = "test" }, first, CancellationToken.None);
        return (first with { HasTwoStep = true }, key);
    }

    private static Task<string> InviteAsync(IdentityScene scene) => CodeAsync(
        scene, scope => scope.Get<SendInvitationAgain>().RunAsync(scene.AreaId, scene.Area.SeatOf(SeatRole.Reader).PersonId!.Value, scene.Administrator, CancellationToken.None));

    private static Task<string> InviteAgainAsync(IdentityScene scene) => CodeAsync(
        scene, scope => scope.Get<AskForNewPassword>().RunAsync(new() { Email = Email, Address = "test" }, CancellationToken.None));

    private static async Task<string> CodeAsync(IdentityScene scene, Func<TestScope, Task> ask)
    {
        scene.Database.Time.Advance(TimeSpan.FromSeconds(1));
        await using var scope = scene.Database.Begin();
        await ask(scope);
        var body = await scope.Db.OutboxMessages.OrderByDescending(m => m.OutboxMessageId).Select(m => m.Body).FirstAsync();
        return body.Split("code=")[1].Split('\n')[0].Trim();
    }

    private static async Task<string?> RefusalAsync(IdentityScene scene, string password)
    {
        await using var scope = scene.Database.Begin();
        try
        {
            await scope.Get<SignIn>().RunAsync(new() { Email = Email, Password = password, Address = "test" }, CancellationToken.None);
            return null;
        }
        catch (RuleBroken refusal)
        {
            return refusal.Message;
        }
    }

    private static async Task<bool> PassesAsync(IdentityScene scene, FirstStep first, string code)
    {
        await using var scope = scene.Database.Begin();
        try
        {
            await scope.Get<PassSecondStep>().RunAsync(new() { First = first, Code = code, Address = "test" }, CancellationToken.None);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }

    private static async Task<bool> ChoosesAsync(IdentityScene scene, string code, string password)
    {
        await using var scope = scene.Database.Begin();
        try
        {
            await scope.Get<ChoosePassword>().RunAsync(new() { Code = code, Password = password, Address = "test" }, CancellationToken.None);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }
}
