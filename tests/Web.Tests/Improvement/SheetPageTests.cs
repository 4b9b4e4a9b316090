using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Tests.Hosting;

namespace Waymark.Web.Tests.Improvement;

/// <summary>One sheet for all of a person's actions (practice P4). Each test has a site of its own: what one saves would stand in the other's way.</summary>
public sealed class SheetPageTests : IAsyncLifetime
{
    private const string Sheet = "/my-actions/sheet";
    private readonly SiteFixture _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Save_writes_only_the_rows_in_which_something_is_typed()
    {
        using var answer = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, Row(1, "Two of three schools have signed.", Green, "Improving"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var update = Assert.Single(await UpdatesAsync());
        Assert.Equal(_site.Area.Actions[1].ImprovementActionId, update.ImprovementActionId);
        Assert.Equal("Two of three schools have signed.", update.SinceLast);
        Assert.Equal(Direction.Improving, update.Direction);
    }

    [Fact]
    public async Task Save_with_a_fault_saves_nothing_and_keeps_what_was_typed()
    {
        var fields = Row(0, "All letters went out.", Green, "Improving");
        fields.AddRange(Row(2, "The panel has not met.", Red, "Worsening"));
        fields.Add(new("Rows[2].NextMilestoneOn", "31 2 2027"));

        using var answer = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await UpdatesAsync());
        var page = await answer.DocumentAsync();
        Assert.Equal("All letters went out.", page.QuerySelector<IHtmlTextAreaElement>("#Rows_0__SinceLast")!.Value);
        Assert.Equal("31 2 2027", page.QuerySelector<IHtmlInputElement>("#Rows_2__NextMilestoneOn")!.Value);
        Assert.Equal(Red.ToString(), page.QuerySelector<IHtmlSelectElement>("#Rows_2__RatingStateId")!.Value);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal("#Rows_2__NextMilestoneOn", fault.GetAttribute("href"));
        Assert.StartsWith("1.3: ", fault.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_of_a_late_rating_asks_for_its_path_back_in_the_row()
    {
        using var refused = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, Row(2, "The panel has not met.", Red, "Worsening"));

        var page = await refused.DocumentAsync();
        Assert.Equal(
            ["#Rows_2__PathBackWhat", "#Rows_2__PathBackWho", "#Rows_2__PathBackBy"],
            page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));

        var fields = Row(2, "The panel has not met.", Red, "Worsening");
        fields.AddRange([new("Rows[2].PathBackWhat", "Meet twice in a month"), new("Rows[2].PathBackWho", "The chair"), new("Rows[2].PathBackBy", $"{_site.Clock.GetUtcNow().AddDays(20):d MMMM yyyy}")]);
        using var saved = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, fields);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Meet twice in a month", Assert.Single(await UpdatesAsync()).PathBackWhat);
    }

    [Fact]
    public async Task Save_of_an_empty_sheet_says_what_to_do()
    {
        using var answer = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Nothing is typed yet", (await answer.DocumentAsync()).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_after_someone_else_changed_the_action_keeps_the_words_and_saves_nothing()
    {
        var lead = _site.As(SeatRole.ActionLead);
        var open = await lead.PageAsync(Sheet);
        using (await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, Row(0, "First words.", Green, "Same")))
        {
        }

        using var answer = await lead.SendFormAsync(open, Sheet, Row(0, "Second words.", Green, "Same"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("First words.", Assert.Single(await UpdatesAsync()).SinceLast);
        var again = await answer.DocumentAsync();
        Assert.Equal("Second words.", again.QuerySelector<IHtmlTextAreaElement>("#Rows_0__SinceLast")!.Value);
        using var saved = await lead.SendFormAsync(again, Sheet);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task Sheet_does_not_take_an_action_of_someone_else()
    {
        var fields = Row(0, "Not mine.", Green, "Same");
        fields.Add(new("Rows[0].ActionId", _site.Area.Actions[3].ImprovementActionId.ToString()));

        using var answer = await _site.As(SeatRole.ActionLead).SendFormAsync(Sheet, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await UpdatesAsync());
        Assert.Contains("Not mine.", (await answer.DocumentAsync()).QuerySelector(".govuk-inset-text")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.OutsideReader)]
    [InlineData(SeatRole.Administrator)]
    public async Task Sheet_is_absent_for_those_who_update_nothing(SeatRole role)
    {
        using var answer = await _site.As(role).GetAsync(new Uri(Sheet, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Guid Red => _site.Area.Scheme[0].RatingStateId;
    private Guid Green => _site.Area.Scheme[2].RatingStateId;

    private static List<KeyValuePair<string, string>> Row(int at, string words, Guid rating, string direction) =>
    [
        new($"Rows[{at}].SinceLast", words),
        new($"Rows[{at}].RatingStateId", rating.ToString()),
        new($"Rows[{at}].Direction", direction),
    ];

    private Task<List<ActionUpdate>> UpdatesAsync() => _site.ReadAsync(db => db.ActionUpdates.AsNoTracking().Where(u => u.AreaId == _site.Area.Area.AreaId).ToListAsync());
}
