using System.Net;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

public sealed class SignInTests(RealSiteFixture site) : IClassFixture<RealSiteFixture>
{
    [Fact]
    public async Task Accepting_an_invitation_leads_through_the_second_step_to_the_site()
    {
        var arrival = await site.ArriveAsync(SeatRole.Reader);
        Assert.Equal(10, arrival.RecoveryCodes.Distinct().Count());
        var profile = await arrival.Browser.PageAsync("/profile");
        Assert.Contains(RealSiteFixture.EmailOf(SeatRole.Reader), profile.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("10 of 10 left", profile.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_page_after_the_password_alone_leads_back_to_sign_in()
    {
        var code = await site.InviteAsync(SeatRole.BoardMember);
        var browser = site.SignedOut();
        using var chosen = await browser.SendFormAsync($"/choose-password?code={code}", new { RealSiteFixture.Password });
        using var answer = await browser.GetAsync(new Uri("/profile", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in?", answer.Headers.Location!.PathAndQuery(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Using_an_invitation_twice_is_refused_the_second_time()
    {
        var code = await site.InviteAsync(SeatRole.ActionLead);
        using var first = await site.SignedOut().SendFormAsync($"/choose-password?code={code}", new { RealSiteFixture.Password });
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await site.SignedOut().SendFormAsync("/choose-password", new { code, Password = "another plum saddle orbit" });
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
        Assert.Contains("This code does not work", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_gives_a_new_session_and_the_page_that_was_asked_for()
    {
        var arrival = await site.ArriveAsync(SeatRole.ProgrammeManager);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var asked = await site.SignedOut().GetAsync(new Uri("/profile/password", UriKind.Relative));
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync(asked.Headers.Location!.PathAndQuery(), new { Email = RealSiteFixture.EmailOf(SeatRole.ProgrammeManager), RealSiteFixture.Password });
        Assert.Equal("/sign-in/two-step", first.Headers.Location?.OriginalString);
        using var second = await browser.SendFormAsync("/sign-in/two-step", new { Code = site.CodeNow(arrival.Key) });
        Assert.Equal("/profile/password", second.Headers.Location?.OriginalString);
        Assert.Equal(2, await site.ReadAsync(db => db.Sessions.CountAsync(s => s.PersonId == site.Area.SeatOf(SeatRole.ProgrammeManager).PersonId)));
    }

    [Fact]
    public async Task Using_a_code_of_the_app_twice_is_refused_the_second_time()
    {
        var arrival = await site.ArriveAsync(SeatRole.WorkStreamLead);
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync("/sign-in", new { Email = RealSiteFixture.EmailOf(SeatRole.WorkStreamLead), RealSiteFixture.Password });
        using var again = await browser.SendFormAsync("/sign-in/two-step", new { Code = site.CodeNow(arrival.Key) });
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Contains("used already", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Using_a_recovery_code_works_once()
    {
        var arrival = await site.ArriveAsync(SeatRole.OutsideReader);
        var code = arrival.RecoveryCodes[3].ToLowerInvariant().Replace('-', ' ');
        using var first = await SignInWithRecoveryCodeAsync(SeatRole.OutsideReader, code);
        Assert.Equal("/profile", first.Headers.Location?.OriginalString);
        using var again = await SignInWithRecoveryCodeAsync(SeatRole.OutsideReader, code);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task Signing_out_kills_a_copied_cookie()
    {
        var arrival = await site.ArriveAsync(SeatRole.Administrator);
        using var page = await arrival.Browser.GetAsync(new Uri("/profile", UriKind.Relative));
        var cookie = page.RequestMessage!.Headers.GetValues("Cookie").First();
        using var before = await ReplayAsync(cookie);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        using var left = await arrival.Browser.SendFormAsync("/sign-out", form: "main form");
        Assert.Contains("cookies", left.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        using var after = await ReplayAsync(cookie);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    private async Task<HttpResponseMessage> ReplayAsync(string cookie)
    {
        var thief = site.SignedOut();
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        return await thief.GetAsync(new Uri("/profile", UriKind.Relative));
    }

    private async Task<HttpResponseMessage> SignInWithRecoveryCodeAsync(SeatRole role, string code)
    {
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync("/sign-in", new { Email = RealSiteFixture.EmailOf(role), RealSiteFixture.Password });
        return await browser.SendFormAsync("/sign-in/recovery-code", new { Code = code });
    }
}

internal static class Uris
{
    public static string PathAndQuery(this Uri uri) => uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString;
}
