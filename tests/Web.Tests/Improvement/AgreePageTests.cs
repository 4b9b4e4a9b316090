using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement;

/// <summary>Agreeing what leads wrote, and what they see of it on their own page.</summary>
public sealed class AgreePageTests : IAsyncLifetime
{
    private readonly SiteFixture _site = new();

    private string Page => $"/plans/{_site.Area.Plan.ImprovementPlanId}/agree";

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        for (var at = 0; at < 3; at++)
        {
            await PostAsync(at, $"Words {at}.");
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Ticked_updates_are_agreed_together_and_the_others_wait_on()
    {
        var lead = _site.As(SeatRole.WorkStreamLead);
        var page = await lead.PageAsync(Page);
        var ticks = page.QuerySelectorAll("input[name=Ticked]").Select(i => i.GetAttribute("value")!).ToList();
        Assert.Equal(3, ticks.Count);

        using var answer = await lead.SendFormAsync(page, Page, new { Ticked = ticks.Take(2) });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([ticks[2]], (await lead.PageAsync(Page)).QuerySelectorAll("input[name=Ticked]").Select(i => i.GetAttribute("value")));
        Assert.Equal(2, await _site.ReadAsync(db => db.ActionUpdates.CountAsync(u => u.AgreedByName == "Test WorkStreamLead")));
    }

    [Fact]
    public async Task One_update_is_agreed_by_its_own_button()
    {
        var lead = _site.As(SeatRole.WorkStreamLead);
        var page = await lead.PageAsync(Page);
        var one = page.QuerySelector("button[name=One]")!.GetAttribute("value")!;

        using var answer = await lead.SendFormAsync(page, Page, new { One = one });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(2, (await lead.PageAsync(Page)).QuerySelectorAll("input[name=Ticked]").Length);
    }

    [Fact]
    public async Task Nothing_ticked_says_what_to_do()
    {
        using var answer = await _site.As(SeatRole.ProgrammeManager).SendFormAsync(Page);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Choose at least one update", (await answer.DocumentAsync()).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SeatRole.ActionLead)]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.OutsideReader)]
    public async Task Page_is_absent_for_those_who_agree_nothing(SeatRole role)
    {
        using var answer = await _site.As(role).GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Update_is_withdrawn_on_its_day_from_my_actions()
    {
        var lead = _site.As(SeatRole.ActionLead);
        var page = await lead.PageAsync("/my-actions");
        Assert.Equal(3, page.QuerySelectorAll("form[action*=Withdraw]").Length);

        using var answer = await lead.SendFormAsync(page, "/my-actions", form: "form[action*=Withdraw]");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(2, (await lead.PageAsync("/my-actions")).QuerySelectorAll("form[action*=Withdraw]").Length);
        Assert.Equal(1, await _site.ReadAsync(db => db.ActionUpdates.CountAsync(u => u.WithdrawnAt != null)));
    }

    [Fact]
    public async Task Update_written_for_a_lead_waits_for_their_word()
    {
        await PostAsync(0, "Written for them.", SeatRole.ProgrammeManager, "Test ActionLead");
        var lead = _site.As(SeatRole.ActionLead);
        var page = await lead.PageAsync("/my-actions");
        Assert.Contains("Written for them.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var answer = await lead.SendFormAsync(page, "/my-actions", form: "form[action*=Confirm]");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null((await lead.PageAsync("/my-actions")).QuerySelector("form[action*=Confirm]"));
        Assert.Equal("Test ActionLead", await _site.ReadAsync(db => db.ActionUpdates.Where(u => u.ForName != null).Select(u => u.ConfirmedByName).SingleAsync()));
    }

    private async Task PostAsync(int at, string words, SeatRole role = SeatRole.ActionLead, string? forName = null)
    {
        _site.Clock.Advance(TimeSpan.FromSeconds(1));
        await _site.UsingDbAsync((_, services) => services.GetRequiredService<PostUpdate>().RunAsync(
            new PostUpdate.Request
            {
                ActionId = _site.Area.Actions[at].ImprovementActionId,
                IsBrief = true,
                SinceLast = words,
                Direction = Direction.Same,
                RatingStateId = _site.Area.Scheme[2].RatingStateId,
                ForName = forName,
            },
            _site.Area.Actor(role), CancellationToken.None));
    }
}
