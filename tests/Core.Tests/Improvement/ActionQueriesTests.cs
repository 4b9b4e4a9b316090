using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class ActionQueriesTests
{
    [Fact]
    public async Task Get_shows_the_action_among_its_neighbours_and_links_both_ways()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.2", a => (a.Links, a.ParentActionId) = (["2.3", "9.9"], ground.Id("1.1")));
        await ground.SetAsync("2.1", a => a.WaitingOn = "1.2, then the audit");
        var view = await GetAsync(ground, "1.2");
        Assert.Equal(("1.1", "1.3", "1.1"), (view.Previous?.Ref, view.Next?.Ref, view.Parent?.Ref));
        Assert.Equal("2.3", Assert.Single(view.LinksTo).Ref);
        Assert.Equal("9.9", Assert.Single(view.LinksElsewhere));
        Assert.Equal("2.1", Assert.Single(view.WaitedForBy).Ref);
        Assert.Equal("1.2", (await GetAsync(ground, "2.1")).WaitsFor?.Ref);
        Assert.Equal("1.2", Assert.Single((await GetAsync(ground, "2.3")).LinkedFrom).Ref);
        Assert.Equal("1.2", Assert.Single((await GetAsync(ground, "1.1")).Children).Ref);
        Assert.Null((await GetAsync(ground, "2.3")).Next);
    }

    [Theory]
    [InlineData(SeatRole.Administrator, false)]
    [InlineData(SeatRole.ProgrammeManager, true)]
    [InlineData(SeatRole.WorkStreamLead, true)]
    [InlineData(SeatRole.ActionLead, true)]
    [InlineData(SeatRole.BoardMember, true)]
    [InlineData(SeatRole.Reader, true)]
    [InlineData(SeatRole.OutsideReader, false)]
    public async Task Get_is_for_those_who_see_the_plan(SeatRole role, bool sees)
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(sees, await Ground.IsAllowedAsync(() => GetAsync(ground, "2.1", role)));
        Assert.False(await Ground.IsAllowedAsync(() => ground.RunAsync<ActionQueries, ActionView>(role, (queries, actor) =>
            queries.GetAsync(ground.PlanId, ground.Other.Actions[0].ImprovementActionId, actor, CancellationToken.None))));
    }

    [Theory, OnBothDatabases]
    public async Task History_tells_each_act_with_what_was_and_is_now_LEI_02(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var id = await ground.PostAsync(ground.Said("1.1"));
        await ground.RunAsync<AgreeUpdates>(SeatRole.WorkStreamLead, (agree, actor) => agree.RunAsync([id], actor, CancellationToken.None));
        await ground.PostAsync(new PostUpdate.Request { ActionId = ground.Id("1.1"), NoChange = true, SinceLast = "Nothing moved" }, SeatRole.ProgrammeManager);
        await ground.RunAsync<RemoveAction>(SeatRole.ProgrammeManager, (remove, actor) => remove.RunAsync(new() { ActionId = ground.Id("1.1"), Reason = "By mistake" }, actor, CancellationToken.None));
        await ground.RunAsync<RestoreAction>(SeatRole.ProgrammeManager, (restore, actor) => restore.RunAsync(ground.Id("1.1"), actor, CancellationToken.None));
        var view = await GetAsync(ground, "1.1");
        var history = await ground.RunAsync<ActionQueries, IReadOnlyList<ActionHistoryEntry>>(SeatRole.Reader, (queries, _) => queries.HistoryAsync(view, CancellationToken.None));
        Assert.Equal(
            [
                ("Put back into the plan", "Test ProgrammeManager", null),
                ("Removed from the plan", "Test ProgrammeManager", null),
                ("Update: no change", "Test ProgrammeManager", "Nothing moved"),
                ("Agreed the update by Test ActionLead", "Test WorkStreamLead", null),
                ("Update", "Test ActionLead", "Two more caseworkers started on Monday"),
            ],
            history.Select(h => (h.What, h.By, h.Words)).ToList());
        Assert.Equal("By mistake", history[1].Reason);
        Assert.Equal([new FieldChange("Rating", "Not rated", "Green")], history[4].Changes);
    }

    [Fact]
    public async Task Withdraw_is_offered_to_the_writer_until_the_day_ends_or_the_plan_is_frozen()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said("1.1"));
        Assert.True(await MayWithdrawAsync(ground, SeatRole.ActionLead));
        Assert.False(await MayWithdrawAsync(ground, SeatRole.ProgrammeManager));
        ground.Database.Time.Advance(TimeSpan.FromMinutes(1));
        await ground.SetAsync(async db => await db.Snapshots.AddAsync(ground.EmptySnapshot()));
        Assert.False(await MayWithdrawAsync(ground, SeatRole.ActionLead));
        ground.Database.Time.Advance(TimeSpan.FromMinutes(1));
        await ground.PostAsync(ground.Said("1.1"));
        Assert.True(await MayWithdrawAsync(ground, SeatRole.ActionLead));
        ground.Database.Time.Advance(TimeSpan.FromDays(1));
        Assert.False(await MayWithdrawAsync(ground, SeatRole.ActionLead));
    }

    private static async Task<bool> MayWithdrawAsync(Ground ground, SeatRole role)
    {
        var view = await GetAsync(ground, "1.1");
        return await ground.RunAsync<ActionQueries, bool>(role, (queries, actor) => Task.FromResult(queries.MayWithdraw(view, actor)));
    }

    private static Task<ActionView> GetAsync(Ground ground, string reference, SeatRole role = SeatRole.Reader) =>
        ground.RunAsync<ActionQueries, ActionView>(role, (queries, actor) => queries.GetAsync(ground.PlanId, ground.Id(reference), actor, CancellationToken.None));
}
