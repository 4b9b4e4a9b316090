using System.Net;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

public sealed class SessionTests(RealSiteFixture site) : IClassFixture<RealSiteFixture>
{
    [Fact]
    public async Task A_session_ends_after_30_minutes_without_use()
    {
        var (browser, _, _) = await site.ArriveAsync(SeatRole.Reader);
        site.Clock.Advance(TimeSpan.FromMinutes(28));
        Assert.True(await IsInAsync(browser));
        site.Clock.Advance(TimeSpan.FromMinutes(28));
        Assert.True(await IsInAsync(browser));
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.False(await IsInAsync(browser));
    }

    [Fact]
    public async Task A_session_ends_after_12_hours_however_busy()
    {
        var (browser, _, _) = await site.ArriveAsync(SeatRole.ActionLead);
        for (var minutes = 0; minutes < (12 * 60) - 20; minutes += 20)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.True(await IsInAsync(browser));
        }

        site.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.False(await IsInAsync(browser));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_browser_of_that_person_and_of_nobody_else()
    {
        var (first, _, codes) = await site.ArriveAsync(SeatRole.ProgrammeManager);
        var (other, _, _) = await site.ArriveAsync(SeatRole.BoardMember);
        var second = await AgainAsync(SeatRole.ProgrammeManager, codes[0]);
        var page = await first.PageAsync("/profile");
        Assert.Equal(2, page.QuerySelectorAll("form[action*='End']").Length);

        using var answer = await first.SendFormAsync(page, "/profile", form: "form[action*='EndAll']");
        Assert.Equal("/signed-out", answer.Headers.Location?.OriginalString);
        Assert.False(await IsInAsync(first));
        Assert.False(await IsInAsync(second));
        Assert.True(await IsInAsync(other));
    }

    [Fact]
    public async Task A_person_can_end_one_other_browser_but_not_someone_elses()
    {
        var (first, _, codes) = await site.ArriveAsync(SeatRole.WorkStreamLead);
        var (other, _, _) = await site.ArriveAsync(SeatRole.OutsideReader);
        var second = await AgainAsync(SeatRole.WorkStreamLead, codes[0]);
        using var ended = await first.SendFormAsync("/profile", form: "form[action$='handler=End']");
        Assert.Equal("/profile", ended.Headers.Location?.OriginalString);
        Assert.True(await IsInAsync(first));
        Assert.False(await IsInAsync(second));

        var foreign = await site.ReadAsync(db => db.Sessions.Where(s => s.PersonId == site.Area.SeatOf(SeatRole.OutsideReader).PersonId).Select(s => s.SessionId).FirstAsync());
        var page = await first.PageAsync("/profile");
        using var refused = await first.SendFormAsync(page, "/profile?handler=End", new { sessionId = foreign }, "form[action*='EndAll']", action: "/profile?handler=End");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.True(await IsInAsync(other));
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one_and_ends_the_other_browsers()
    {
        var (first, _, codes) = await site.ArriveAsync(SeatRole.Administrator);
        var second = await AgainAsync(SeatRole.Administrator, codes[0]);
        using var wrong = await first.SendFormAsync("/profile/password", new { Password = "not the right one", NewPassword = "quartz bicycle seventeen moons" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.True(await IsInAsync(second));

        using var changed = await first.SendFormAsync("/profile/password", new { RealSiteFixture.Password, NewPassword = "quartz bicycle seventeen moons" });
        Assert.Equal("/profile", changed.Headers.Location?.OriginalString);
        Assert.True(await IsInAsync(first));
        Assert.False(await IsInAsync(second));
    }

    private async Task<HttpClient> AgainAsync(SeatRole role, string recoveryCode)
    {
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync("/sign-in", new { Email = RealSiteFixture.EmailOf(role), RealSiteFixture.Password });
        using var second = await browser.SendFormAsync("/sign-in/recovery-code", new { Code = recoveryCode });
        Assert.True(await IsInAsync(browser));
        return browser;
    }

    private static async Task<bool> IsInAsync(HttpClient browser)
    {
        using var answer = await browser.GetAsync(new Uri("/profile", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }
}

/// <summary>The same data folder and database served by two nodes one after the other.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_keeps_people_signed_in()
    {
        await using var before = new RealSiteFixture();
        await before.InitializeAsync();
        var (browser, _, _) = await before.ArriveAsync(SeatRole.Reader);
        using var page = await browser.GetAsync(new Uri("/profile", UriKind.Relative));
        var cookie = page.RequestMessage!.Headers.GetValues("Cookie").First();

        using var after = before.AnotherNode();
        using var client = after.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await client.GetAsync(new Uri("/profile", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
