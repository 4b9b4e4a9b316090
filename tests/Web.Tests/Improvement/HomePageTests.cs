using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement;

public sealed class HomePageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData(SeatRole.ProgrammeManager, "Take a snapshot", "Slipped since the last board", "Leads we have not heard from")]
    [InlineData(SeatRole.WorkStreamLead, "Your work stream: Timeliness", "waiting for you to agree", "Leads we have not heard from")]
    [InlineData(SeatRole.ActionLead, "Your own actions", "One sheet for all my actions", "wait for your update")]
    [InlineData(SeatRole.BoardMember, "There is no board report yet", "late today", "Board reports")]
    [InlineData(SeatRole.Reader, "There is no board report yet", "late today", "Board reports")]
    [InlineData(SeatRole.OutsideReader, "Board reports", "No board report yet", "The programme manager makes one")]
    [InlineData(SeatRole.Administrator, "Vacant seats", "Invitations not taken up", "People and seats")]
    public async Task Start_shows_each_role_what_is_theirs(SeatRole role, params string[] words)
    {
        var page = await site.As(role).PageAsync("/");

        var text = Text(page);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SeatRole.OutsideReader)]
    [InlineData(SeatRole.Administrator)]
    public async Task Start_names_no_action_to_those_who_may_not_see_the_plan(SeatRole role)
    {
        var page = await site.As(role).PageAsync("/");

        Assert.DoesNotContain(site.Area.Plan.Title, Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("Do the thing", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_counts_silent_leads_by_name()
    {
        var page = await site.As(SeatRole.ProgrammeManager).PageAsync("/");

        var row = Assert.Single(page.QuerySelectorAll("main tr"), r => r.QuerySelector("th a")?.TextContent == TestArea.NameOf(SeatRole.ActionLead));
        Assert.Equal(["3", "3"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        Assert.Contains("only=Silent", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_of_someone_without_seat_says_who_to_ask()
    {
        var person = await site.ReadAsync(async db =>
        {
            var one = new Person { Id = Guid.CreateVersion7(), Name = "No Seat", UserName = "no@seat.example", NormalizedUserName = "NO@SEAT.EXAMPLE", SecurityStamp = "x" };
            db.Users.Add(one);
            await db.SaveChangesAsync();
            return one.Id;
        });

        var page = await site.As(person).PageAsync("/");

        Assert.Contains("Ask your area’s administrator", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Navigation_lists_only_what_the_role_may_open_with_what_waits()
    {
        var lead = Links(await site.As(SeatRole.ActionLead).PageAsync("/"));
        var administrator = Links(await site.As(SeatRole.Administrator).PageAsync("/"));

        Assert.Equal(["/", "/plans", "/my-actions", "/reports"], lead.Keys);
        Assert.Contains("3 waiting for your update", lead["/my-actions"], StringComparison.Ordinal);
        Assert.Equal(["/", "/people", "/people/seats", "/people/organisations", "/groups"], administrator.Keys);
    }

    [Fact]
    public async Task Plans_of_two_areas_are_read_by_as_many_queries_as_those_of_one()
    {
        var one = site.Area.Actor(SeatRole.ProgrammeManager);
        var two = one with { Seats = [.. one.Seats, .. site.OtherArea.Actor(SeatRole.ProgrammeManager).Seats] };

        var (plansOfOne, queriesOfOne) = await CountAsync(one);
        var (plansOfTwo, queriesOfTwo) = await CountAsync(two);

        Assert.Equal((1, 2), (plansOfOne, plansOfTwo));
        Assert.Equal(4, queriesOfOne);
        Assert.Equal(queriesOfOne, queriesOfTwo);
    }

    private async Task<(int Plans, int Queries)> CountAsync(Actor actor)
    {
        var counted = (0, 0);
        await site.UsingDbAsync(async (db, services) =>
        {
            using var commands = new CommandCount(db);
            var plans = await services.GetRequiredService<HomeQueries>().PlansAsync(actor, TestContext.Current.CancellationToken);
            counted = (plans.Count, commands.Commands);
        });
        return counted;
    }

    private static Dictionary<string, string> Links(IDocument page) =>
        page.QuerySelectorAll("nav.wm-sidenav a").ToDictionary(a => a.GetAttribute("href")!, a => Words(a.TextContent));

    private static string Text(IDocument page) => Words(page.QuerySelector("main")!.TextContent);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
