using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

/// <summary>The site with its real sign-in, and people who go through it as people do.</summary>
public sealed class RealSiteFixture : SiteFixture
{
    public const string Password = "plum saddle orbit ninety";

    protected override bool SignsInByHeader => false;

    /// <summary>Sends a person an invitation and returns the code in it.</summary>
    public async Task<string> InviteAsync(SeatRole role)
    {
        var person = Area.SeatOf(role).PersonId!.Value;
        await UsingDbAsync(async (db, services) =>
        {
            var tracked = (await db.Users.FindAsync(person))!;
            tracked.PasswordHash = tracked.TwoStepKey = null;
            tracked.LastTwoStep = null;
            await db.SaveChangesAsync();
            await services.GetRequiredService<SendInvitationAgain>().RunAsync(Area.Area.AreaId, person, Actor.System, CancellationToken.None);
        });
        var (_, body) = await NewestMailToAsync(EmailOf(role));
        return Regex.Match(body, "code=([A-Z0-9-]+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
    }

    public static string EmailOf(SeatRole role) => $"{role}@Testshire.example".ToLowerInvariant();

    /// <summary>Chooses a password and sets up the second step; returns the signed-in browser, the app's secret and the recovery codes.</summary>
    public async Task<Arrival> ArriveAsync(SeatRole role)
    {
        var code = await InviteAsync(role);
        var browser = SignedOut();
        using var chosen = await browser.SendFormAsync($"/choose-password?code={code}", new { Password });
        Assert.Equal("/sign-in/set-up-two-step", chosen.Headers.Location?.OriginalString);
        var page = await browser.PageAsync("/sign-in/set-up-two-step");
        var key = KeyOf(page);
        using var done = await browser.SendFormAsync(page, "/sign-in/set-up-two-step", new { Code = CodeNow(key) });
        var shown = await done.DocumentAsync();
        return new Arrival(browser, key, [.. shown.QuerySelectorAll(".wm-codes li").Select(li => li.TextContent)]);
    }

    public static byte[] KeyOf(AngleSharp.Dom.IDocument page)
    {
        var link = Assert.IsType<IHtmlAnchorElement>(page.QuerySelector("a[href^='otpauth:']"), exactMatch: false);
        return Base32(Regex.Match(link.GetAttribute("href")!, "secret=([A-Z2-7]+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);
    }

    /// <summary>What the app shows now.</summary>
    public string CodeNow(byte[] key) => Totp.CodeAt(key, Totp.StepAt(Clock.GetUtcNow().UtcDateTime));

    private static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}

/// <summary>Someone who has just set up their account.</summary>
public sealed record Arrival(HttpClient Browser, byte[] Key, IReadOnlyList<string> RecoveryCodes);
