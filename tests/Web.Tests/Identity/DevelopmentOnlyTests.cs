using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Time;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Identity;

/// <summary>A site with an invented area and its one invented person.</summary>
public class DemonstrationSite : SiteFixture
{
    public Guid InventedPerson { get; private set; }

    protected override bool SignsInByHeader => false;

    protected override async Task PrepareAsync() => await UsingDbAsync(async (db, services) =>
    {
        var area = await services.GetRequiredService<AddArea>().RunAsync(new() { Name = "Inventshire", Council = "Inventshire Council", IsDemonstration = true }, Actor.System, CancellationToken.None);
        var council = await db.Organisations.SingleAsync(o => o.AreaId == area.AreaId);
        InventedPerson = await services.GetRequiredService<InvitePerson>().RunAsync(
            new() { AreaId = area.AreaId, Name = "Ada Invented", Email = "ada@inventshire.example", Place = new() { OrganisationId = council.OrganisationId, Post = "Manager", Role = SeatRole.ProgrammeManager } },
            Actor.System, CancellationToken.None);
    });
}

/// <summary>The same data under the settings of real use.</summary>
public sealed class ProductionSite : DemonstrationSite
{
    protected override string EnvironmentName => "Production";
}

public sealed class DemonstrationTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    [Fact]
    public async Task Choosing_an_invented_person_signs_in_as_them()
    {
        var browser = site.SignedOut();
        using var answer = await browser.SendFormAsync("/demonstration", new { personId = site.InventedPerson });
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        var profile = await browser.PageAsync("/profile");
        Assert.Contains("Ada Invented", profile.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_another_invented_person_begins_another_session_and_ends_the_first()
    {
        var browser = site.SignedOut();
        using var first = await browser.SendFormAsync("/demonstration", new { personId = site.InventedPerson });
        var before = await site.ReadAsync(db => db.Sessions.Where(s => s.PersonId == site.InventedPerson).Select(s => s.SessionId).ToListAsync());
        using var second = await browser.SendFormAsync("/demonstration", new { personId = site.InventedPerson });
        var after = await site.ReadAsync(db => db.Sessions.Where(s => s.PersonId == site.InventedPerson).Select(s => s.SessionId).ToListAsync());
        Assert.Equal(before.Count, after.Count);
        Assert.NotEqual(before.Order(), after.Order());
    }

    [Fact]
    public async Task Choosing_a_real_person_is_not_there()
    {
        using var answer = await site.SignedOut().SendFormAsync("/demonstration", new { personId = site.Area.SeatOf(SeatRole.ProgrammeManager).PersonId });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_list_names_invented_people_only()
    {
        var page = await site.SignedOut().PageAsync("/demonstration");
        Assert.Equal(["Ada Invented"], page.QuerySelectorAll("button[name=personId]").Select(b => b.TextContent));
    }
}

public sealed class ProductionTests(ProductionSite site) : IClassFixture<ProductionSite>
{
    [Theory]
    [InlineData("demonstration")]
    [InlineData("dev")]
    public async Task In_production_there_is_no_such_address(string beginning)
    {
        var addresses = (await SiteAddress.AllAsync(site.Services)).Select(a => a.ToString()).ToList();
        Assert.Contains("/sign-in", addresses);
        Assert.DoesNotContain(addresses, a => a.StartsWith("/" + beginning, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_production_sign_in_offers_no_demonstration()
    {
        var page = await site.SignedOut().PageAsync("/sign-in");
        Assert.DoesNotContain("demonstration", page.Body!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A development database that is served in Production: its demonstration sessions are dead.</summary>
    [Fact]
    public async Task In_production_a_demonstration_session_opens_nothing()
    {
        var id = Guid.Empty;
        await site.UsingDbAsync(async (db, services) =>
        {
            var clock = services.GetRequiredService<UkClock>();
            id = clock.NewId();
            db.Sessions.Add(new()
            {
                SessionId = id, PersonId = site.InventedPerson, Kind = Core.Identity.SigningIn.SessionKind.Demonstration,
                StartedAt = clock.RealUtcNow, SeenAt = clock.RealUtcNow, Device = "a browser",
            });
            await db.SaveChangesAsync();
            var store = new Waymark.Web.Security.SessionStore(services.GetRequiredService<Microsoft.Extensions.Hosting.IHostEnvironment>());
            var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = services };
            Assert.Null(await store.RetrieveAsync(id.ToString(), context, CancellationToken.None));
        });
    }

    [Fact]
    public async Task In_production_cookies_are_tied_to_this_host_and_to_https()
    {
        using var answer = await site.SignedOut().GetAsync(new Uri("/sign-in", UriKind.Relative));
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }
}
