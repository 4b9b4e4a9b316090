using System.Net;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement;

public sealed class UpdatePageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private string Action(string reference) =>
        $"/plans/{site.Area.Plan.ImprovementPlanId}/actions/{site.Area.Actions.Single(a => a.Ref == reference).ImprovementActionId}";

    private Dictionary<string, string> Said(RatingPhase phase = RatingPhase.OnTrack) => new(StringComparer.Ordinal)
    {
        ["Input.SinceLast"] = "Two more caseworkers started on Monday",
        ["Input.ChangedForChildren"] = "Nothing yet",
        ["Input.NextMilestone"] = "Their training ends",
        ["Input.NextMilestoneOn.Day"] = "7",
        ["Input.NextMilestoneOn.Month"] = "12",
        ["Input.NextMilestoneOn.Year"] = "2026",
        ["Input.RatingStateId"] = site.Area.Scheme.Single(s => s.Phase == phase).RatingStateId.ToString(),
        ["Input.Direction"] = "Improving",
    };

    [Fact]
    public async Task Update_is_saved_shown_and_withdrawn_on_the_same_day()
    {
        var client = site.As(SeatRole.ActionLead);
        using var saved = await client.SendFormAsync(Action("1.1") + "/update", Said());
        Assert.Equal(Action("1.1"), saved.Headers.Location?.ToString());
        var page = await client.PageAsync(Action("1.1"));
        Assert.Contains("Your update is saved.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Two more caseworkers started on Monday", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("Green on track", string.Join(' ', page.QuerySelector(".wm-page-header .wm-rating")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

        var withdraw = page.QuerySelectorAll("main button").Single(b => b.TextContent.Trim() == "Withdraw my update").GetAttribute("formaction")!;
        page.QuerySelector("main form[method=post]")!.SetAttribute("action", withdraw);
        using var withdrawn = await client.SendFormAsync(page, Action("1.1"));
        Assert.Equal(Action("1.1"), withdrawn.Headers.Location?.ToString());
        Assert.Null(await site.ReadAsync(db => db.ImprovementActions.Where(a => a.AreaId == site.Area.Area.AreaId && a.Ref == "1.1").Select(a => a.RatingStateId).SingleAsync()));
        Assert.Contains("Update withdrawn", (await client.PageAsync(Action("1.1"))).QuerySelector(".wm-timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_with_faults_keeps_what_was_typed_and_names_each_field()
    {
        var client = site.As(SeatRole.ActionLead);
        var page = await client.PageAsync(Action("1.2") + "/update");
        using var answer = await client.SendFormAsync(page, Action("1.2") + "/update", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.ChangedForChildren"] = "Fewer letters to answer",
            ["Input.RatingStateId"] = site.Area.Scheme.Single(s => s.Phase == RatingPhase.Late).RatingStateId.ToString(),
        });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var again = await answer.DocumentAsync();
        Assert.Equal("Fewer letters to answer", again.QuerySelector("textarea[name='Input.ChangedForChildren']")!.TextContent.Trim());
        Assert.StartsWith("Error: ", again.Title, StringComparison.Ordinal);
        var links = again.QuerySelectorAll(".govuk-error-summary__list a").ToList();
        Assert.Equal(
            [
                "Say what has happened since last time, or choose ‘No change’ and say why",
                "Say what the next milestone is before the next board",
                "Enter the date of the next milestone",
                "Choose which way it is heading",
                "‘Red’ needs a path back: say what will be done",
                "‘Red’ needs a path back: say who will do it",
                "‘Red’ needs a path back: say by when",
            ],
            links.Select(a => a.TextContent).ToList());
        Assert.All(links, a => Assert.NotNull(again.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Update_with_no_change_needs_a_line_alone()
    {
        var client = site.As(SeatRole.ActionLead);
        using var first = await client.SendFormAsync(Action("1.3") + "/update", Said());
        using var second = await client.SendFormAsync(Action("1.3") + "/update", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.NoChange"] = "true", ["Input.SinceLast"] = "The school holidays",
        });
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Contains("No change: The school holidays", (await client.PageAsync(Action("1.3"))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_from_a_stale_form_is_kept_and_not_saved_R4()
    {
        var mine = site.As(SeatRole.ProgrammeManager);
        var open = await mine.PageAsync(Action("2.1") + "/update");
        using var other = await mine.SendFormAsync(Action("2.1") + "/update", Said());
        using var stale = await mine.SendFormAsync(open, Action("2.1") + "/update", new Dictionary<string, string>(Said(), StringComparer.Ordinal) { ["Input.SinceLast"] = "My own words" });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await stale.DocumentAsync();
        Assert.Equal("My own words", page.QuerySelector("textarea[name='Input.SinceLast']")!.TextContent.Trim());
        Assert.Contains("Two more caseworkers started on Monday", page.Body!.TextContent, StringComparison.Ordinal);
        using var saved = await mine.SendFormAsync(page, Action("2.1") + "/update");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task Edit_from_a_stale_form_shows_both_texts_side_by_side_R4()
    {
        var client = site.As(SeatRole.ProgrammeManager);
        var open = await client.PageAsync(Action("2.2") + "/edit");
        using var other = await client.SendFormAsync(Action("2.2") + "/edit", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Title"] = "Their words" });
        using var stale = await client.SendFormAsync(open, Action("2.2") + "/edit", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Title"] = "My words" });
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await stale.DocumentAsync();
        Assert.Equal("My words | Their words", string.Join(" | ", page.QuerySelectorAll(".wm-compare__side .wm-written").Select(p => p.TextContent)));
        using var kept = await client.SendFormAsync(page, Action("2.2") + "/edit");
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("My words", (await client.PageAsync(Action("2.2"))).Body!.TextContent, StringComparison.Ordinal);
    }
}
