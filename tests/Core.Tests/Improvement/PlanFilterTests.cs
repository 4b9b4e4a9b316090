using Waymark.Core.Improvement;

namespace Waymark.Core.Tests.Improvement;

public sealed class PlanFilterTests
{
    [Fact]
    public async Task Filters_by_accountable_deliverer_and_lead_give_different_lists_BED_02()
    {
        await using var ground = await Ground.MakeAsync();
        await OwnAsync(ground, "1.1", OwnerKind.Accountable, "CCG Board");
        await OwnAsync(ground, "1.2", OwnerKind.Deliverer, "CCG Board");
        var plan = await ground.PlanAsync();
        Assert.Equal("1.1", Found(plan, new PlanFilter { Accountable = "ccg board" }));
        Assert.Equal("1.2", Found(plan, new PlanFilter { Deliverer = "CCG Board" }));
        Assert.Equal("", Found(plan, new PlanFilter { Lead = "CCG Board" }));
        Assert.Equal("1.1 1.2 1.3", Found(plan, new PlanFilter { Lead = "Test ActionLead" }));
    }

    [Fact]
    public async Task Filters_by_priority_rating_stream_text_and_fact()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said("1.2"));
        var plan = await ground.PlanAsync();
        Assert.Equal("2.1 2.2 2.3", Found(plan, new PlanFilter { Priority = "2" }));
        Assert.Equal("", Found(plan, new PlanFilter { Priority = "9" }));
        Assert.Equal("1.2", Found(plan, new PlanFilter { Rating = "green" }));
        Assert.Equal("1.1 1.3 2.1 2.2 2.3", Found(plan, new PlanFilter { Rating = PlanFilter.NotRated }));
        Assert.Equal("1.1 1.2 1.3", Found(plan, new PlanFilter { Stream = "Timeliness" }));
        Assert.Equal("1.2", Found(plan, new PlanFilter { Text = "caseworkers THING" }));
        Assert.Equal("1.2", Found(plan, new PlanFilter { Only = ActionFactKind.NotAgreed }));
        Assert.Equal("1.1 1.2 1.3 2.1 2.2 2.3", Found(plan, new PlanFilter()));
        Assert.True(new PlanFilter { Sort = "due" }.IsEmpty);
        Assert.False(new PlanFilter { Text = "x" }.IsEmpty);
    }

    [Theory]
    [InlineData(DueWindow.Late, "1.1 2.1")]
    [InlineData(DueWindow.Next30, "1.2 2.2")]
    [InlineData(DueWindow.Next90, "1.2 2.2")]
    [InlineData(DueWindow.Later, "1.3")]
    [InlineData(DueWindow.NoDate, "2.3")]
    public async Task Filters_by_when_it_is_due(DueWindow window, string refs)
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.3", a => a.MoveDue("Far off", [PlanDate.Of(a.DueBy!.Value.AddDays(200))], ground.Database.Clock.UtcNow));
        await ground.SetAsync("2.3", a => a.MoveDue("TBC", [], ground.Database.Clock.UtcNow));
        ground.Database.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(refs, Found(await ground.PlanAsync(), new PlanFilter { Due = window }, ground.Database.Clock.Today));
    }

    [Fact]
    public async Task Orders_by_date_rating_update_and_slip()
    {
        await using var ground = await Ground.MakeAsync();
        var due = (await ground.ActionAsync("1.1")).DueBy!.Value;
        await ground.PostAsync(ground.Said("1.1", RatingPhase.Done) with { NewDueBy = due.AddDays(1), NewDueReason = "x" });
        var plan = await ground.PlanAsync();
        Assert.Equal("2.1 1.1 1.2 2.2 1.3 2.3", Found(plan, new PlanFilter { Sort = "due" }));
        Assert.Equal("1.1 1.2 1.3 2.1 2.2 2.3", Found(plan, new PlanFilter { Sort = "rating" }));
        Assert.Equal("1.2 1.3 2.1 2.2 2.3 1.1", Found(plan, new PlanFilter { Sort = "updated" }));
        Assert.Equal("1.1 1.2 1.3 2.1 2.2 2.3", Found(plan, new PlanFilter { Sort = "slip" }));
        Assert.Equal("2.3 2.2 2.1 1.3 1.2 1.1", Found(plan, new PlanFilter { Sort = "-ref" }));
    }

    private static string Found(PlanOverview plan, PlanFilter filter, DateOnly? today = null) =>
        string.Join(' ', filter.Apply(plan, today ?? new DateOnly(2026, 11, 23)).Select(l => l.Ref));

    private static Task OwnAsync(Ground ground, string reference, OwnerKind kind, string name) => ground.SetAsync(reference, a => a.Owners.Add(new ActionOwner
    {
        ActionOwnerId = ground.Database.Clock.NewId(),
        ImprovementActionId = a.ImprovementActionId,
        Kind = kind,
        Order = 9,
        NameAsWritten = name,
    }));
}
