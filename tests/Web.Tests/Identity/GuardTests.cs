using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

/// <summary>The real sign-in with a hasher that counts its work.</summary>
public sealed class CountingSite : SiteFixture, IPasswordHasher<Person>
{
    private readonly PasswordHasher<Person> _hasher = new();

    public int Verified { get; private set; }

    protected override bool SignsInByHeader => false;

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.RemoveAll<IPasswordHasher<Person>>();
        services.AddSingleton<IPasswordHasher<Person>>(this);
    }

    public string HashPassword(Person user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Person user, string hashedPassword, string providedPassword)
    {
        Verified++;
        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }

    /// <summary>Gives the person in that role a password.</summary>
    public Task SetPasswordAsync(SeatRole role, string password) => UsingDbAsync(async (db, _) =>
    {
        var person = (await db.Users.FindAsync(Area.SeatOf(role).PersonId))!;
        person.PasswordHash = _hasher.HashPassword(person, password);
        await db.SaveChangesAsync();
    });
}

public sealed class GuardTests(CountingSite site) : IClassFixture<CountingSite>
{
    private const string Password = "plum saddle orbit ninety";

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_for_15_minutes_even_to_the_right_one()
    {
        await site.SetPasswordAsync(SeatRole.Reader, Password);
        var email = RealSiteFixture.EmailOf(SeatRole.Reader);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(SignIn.Wrong, await RefusalAsync(email, "wrong wrong wrong"));
        }

        Assert.Equal(SignInAttempts.Locked, await RefusalAsync(email, Password));
        site.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(SignInAttempts.Locked, await RefusalAsync(email, Password));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await RefusalAsync(email, Password));
    }

    [Fact]
    public async Task An_unknown_account_is_refused_and_locked_as_a_known_one_with_the_same_work()
    {
        await site.SetPasswordAsync(SeatRole.ActionLead, Password);
        var known = new List<string?>();
        var unknown = new List<string?>();
        for (var i = 0; i < 6; i++)
        {
            var before = site.Verified;
            known.Add(await RefusalAsync(RealSiteFixture.EmailOf(SeatRole.ActionLead), "wrong wrong wrong"));
            var between = site.Verified;
            unknown.Add(await RefusalAsync("nobody@nowhere.example", "wrong wrong wrong"));
            Assert.Equal(between - before, site.Verified - between);
        }

        Assert.Equal(known, unknown);
        Assert.Equal(SignInAttempts.Locked, unknown[^1]);
    }

    [Fact]
    public async Task Asking_for_a_new_password_answers_alike_for_known_and_unknown()
    {
        using var known = await site.SignedOut().SendFormAsync("/forgotten-password", new { Email = RealSiteFixture.EmailOf(SeatRole.BoardMember) });
        using var unknown = await site.SignedOut().SendFormAsync("/forgotten-password", new { Email = "nobody@nowhere.example" });
        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
        Assert.Equal([RealSiteFixture.EmailOf(SeatRole.BoardMember)], await site.ReadAsync(db => db.OutboxMessages.Where(m => m.Key.StartsWith("new-password:")).Select(m => m.To).ToListAsync()));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task Signing_in_never_leads_to_another_site(string from)
    {
        await site.SetPasswordAsync(SeatRole.ProgrammeManager, Password);
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync($"/sign-in?from={Uri.EscapeDataString(from)}", new { Email = RealSiteFixture.EmailOf(SeatRole.ProgrammeManager), Password });
        Assert.Equal("/sign-in/set-up-two-step", first.Headers.Location?.OriginalString);
        var page = await browser.PageAsync("/sign-in/set-up-two-step");
        var code = Totp.CodeAt(RealSiteFixture.KeyOf(page), Totp.StepAt(site.Clock.GetUtcNow().UtcDateTime));
        using var second = await browser.SendFormAsync(page, "/sign-in/set-up-two-step", new { Code = code });
        var done = await second.DocumentAsync();
        Assert.Equal("/", done.QuerySelector("main a.govuk-button")!.GetAttribute("href"));
        await site.UsingDbAsync(async (db, _) =>
        {
            await db.Users.Where(p => p.Id == site.Area.SeatOf(SeatRole.ProgrammeManager).PersonId).ExecuteUpdateAsync(s => s.SetProperty(p => p.TwoStepKey, (string?)null));
        });
    }

    private async Task<string?> RefusalAsync(string email, string password)
    {
        using var answer = await site.SignedOut().SendFormAsync("/sign-in", new { Email = email, Password = password });
        return answer.StatusCode == HttpStatusCode.BadRequest
            ? (await answer.DocumentAsync()).QuerySelector(".govuk-error-summary li")!.TextContent.Trim()
            : null;
    }
}
