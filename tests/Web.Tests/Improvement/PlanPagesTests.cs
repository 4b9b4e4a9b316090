using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement;

public sealed class PlanPagesTests(PlanPagesTests.CountingSite site) : IClassFixture<PlanPagesTests.CountingSite>
{
    private string Plan => $"/plans/{site.Area.Plan.ImprovementPlanId}";
    private string Action(string reference) => $"{Plan}/actions/{site.Area.Actions.Single(a => a.Ref == reference).ImprovementActionId}";

    [Fact]
    public async Task Plans_with_one_plan_leads_straight_to_it()
    {
        using var answer = await site.As(SeatRole.Reader).GetAsync(new Uri("/plans", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Plan, answer.Headers.Location?.ToString());
    }

    /// <summary>The written table of who reaches which page. Action 1.1 is the action lead's and of the work-stream lead's stream; 2.1 is neither's.</summary>
    [Theory]
    [InlineData(SeatRole.Administrator, "")]
    [InlineData(SeatRole.ProgrammeManager, "plan action removed csv xlsx update-own update-other edit-own edit-other remove add")]
    [InlineData(SeatRole.WorkStreamLead, "plan action removed csv xlsx update-own edit-own")]
    [InlineData(SeatRole.ActionLead, "plan action removed csv xlsx update-own")]
    [InlineData(SeatRole.BoardMember, "plan action removed csv xlsx")]
    [InlineData(SeatRole.Reader, "plan action removed")]
    [InlineData(SeatRole.OutsideReader, "")]
    public async Task Pages_are_for_those_whom_the_table_names_BRA_03(SeatRole role, string reached)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["plan"] = Plan,
            ["action"] = Action("2.1"),
            ["removed"] = Plan + "/removed",
            ["csv"] = Plan + "/actions.csv",
            ["xlsx"] = Plan + "/actions.xlsx",
            ["update-own"] = Action("1.1") + "/update",
            ["update-other"] = Action("2.1") + "/update",
            ["edit-own"] = Action("1.1") + "/edit",
            ["edit-other"] = Action("2.1") + "/edit",
            ["remove"] = Action("1.1") + "/remove",
            ["add"] = Plan + "/actions/new",
        };
        var client = site.As(role);
        var open = new List<string>();
        foreach (var (name, address) in pages)
        {
            using var own = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(own.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {own.StatusCode}");
            if (own.StatusCode == HttpStatusCode.OK)
            {
                open.Add(name);
            }

            var elsewhere = address.Replace(site.Area.Plan.ImprovementPlanId.ToString(), site.OtherArea.Plan.ImprovementPlanId.ToString(), StringComparison.Ordinal);
            using var others = await client.GetAsync(new Uri(elsewhere, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        }

        Assert.Equal(reached, string.Join(' ', open));
    }

    [Fact]
    public async Task Plan_keeps_its_filters_in_the_address_and_in_the_exports()
    {
        var client = site.As(SeatRole.BoardMember);
        var page = await client.PageAsync(Plan + "?priority=2&text=2.3&sort=due");
        Assert.Equal("2.3", string.Join(' ', page.QuerySelectorAll("main tbody th.wm-ref").Select(th => th.TextContent.Trim())));
        Assert.Equal("1 of 6 actions", page.QuerySelector(".wm-list-head strong")!.TextContent);
        Assert.Equal("2", page.QuerySelector("select[name=Priority] option[selected]")!.GetAttribute("value"));
        var csv = page.QuerySelectorAll("main a").Single(a => a.TextContent == "Save as CSV").GetAttribute("href")!;
        var text = await client.GetStringAsync(new Uri(csv, UriKind.Relative));
        Assert.Equal(2, text.TrimEnd().Split("\r\n").Length);
        Assert.StartsWith("Ref,Action,Lead,Due,Success measures,RAG,Priority", text, StringComparison.Ordinal);
        Assert.Equal(6, (await client.PageAsync(Plan)).QuerySelectorAll("main tbody th.wm-ref").Length);
    }

    [Fact]
    public async Task Plan_says_each_rating_in_words_X_05()
    {
        var page = await site.As(SeatRole.Reader).PageAsync(Plan);
        var tiles = page.QuerySelectorAll(".wm-figures .wm-rating").Select(t => t.TextContent.Trim());
        Assert.Equal("Red Amber Green Blue Not rated", string.Join(' ', tiles));
        Assert.All(page.QuerySelectorAll("main tbody td[data-label=Rating]"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Plan_groups_actions_under_priorities_with_owners_and_support_BUR_02()
    {
        var first = site.Area.Plan.Priorities[0].PriorityId;
        await site.UsingDbAsync(async (db, services) =>
        {
            var clock = services.GetRequiredService<UkClock>();
            db.AddRange(
                new PriorityOwner { PriorityOwnerId = clock.NewId(), PriorityId = first, Kind = PriorityOwnerKind.Owner, Order = 1, NameAsWritten = "Ann Owner", Post = "Director" },
                new PriorityOwner { PriorityOwnerId = clock.NewId(), PriorityId = first, Kind = PriorityOwnerKind.Support, Order = 1, NameAsWritten = "Sam Support" });
            services.GetRequiredService<Recorder>().Record(Actor.System, site.Area.Area.AreaId, new ActionRestored("-", "Stage set for a test"), []);
            await db.SaveChangesAsync();
        });
        var heads = (await site.As(SeatRole.Reader).PageAsync(Plan)).QuerySelectorAll("main tr.wm-group")
            .Select(h => string.Join(' ', h.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("1 Assessments on time 3 actions Owner: Ann Owner (Director) Support: Sam Support", heads.First());
    }

    [Fact]
    public async Task Plan_and_action_take_a_bounded_number_of_queries()
    {
        var client = site.As(SeatRole.ProgrammeManager);
        await client.PageAsync(Plan);
        Assert.InRange(await CountAsync(Plan), 1, 10);
        Assert.InRange(await CountAsync(Action("1.1")), 1, 11);

        async Task<int> CountAsync(string address)
        {
            site.Counter.Reset();
            await client.PageAsync(address);
            return site.Counter.Commands;
        }
    }

    [Fact]
    public async Task Action_added_edited_removed_and_put_back_by_forms()
    {
        var client = site.As(SeatRole.ProgrammeManager);
        using var added = await client.SendFormAsync(Plan + "/actions/new", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.Ref"] = "2.9", ["Input.Title"] = "A thing thought of later", ["Input.DueText"] = "March 2027", ["Input.Leads"] = "Test Reader\nSomebody outside",
        });
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var address = added.Headers.Location!.ToString();
        Assert.Contains("Added on 23 November 2026 by Test ProgrammeManager", (await client.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        using var edited = await client.SendFormAsync(address + "/edit", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.DueText"] = "May 2027", ["Input.Reason"] = "Tender failed" });
        Assert.Equal(HttpStatusCode.Redirect, edited.StatusCode);
        var history = (await client.PageAsync(address)).QuerySelector(".wm-timeline__entry")!;
        Assert.Equal(("March 2027", "May 2027"), (history.QuerySelector("del")!.TextContent, history.QuerySelector("ins")!.TextContent));

        using var removed = await client.SendFormAsync(address + "/remove", new { Reason = "Thought better of it" });
        Assert.Equal(Plan + "/removed", removed.Headers.Location?.ToString());
        using var gone = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var back = await client.SendFormAsync(Plan + "/removed");
        Assert.Equal(address, back.Headers.Location?.ToString());
        using var again = await client.SendFormAsync(address + "/remove", new { Reason = "For good" });
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    /// <summary>A site that counts the commands it sends to its database.</summary>
    public sealed class CountingSite : SiteFixture
    {
        internal CommandCounter Counter { get; } = new();

        protected override void ConfigureServices(IServiceCollection services) =>
            services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(Counter));
    }

    internal sealed class CommandCounter : DbCommandInterceptor
    {
        private int _commands;

        public int Commands => Volatile.Read(ref _commands);

        public void Reset() => Interlocked.Exchange(ref _commands, 0);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _commands);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
