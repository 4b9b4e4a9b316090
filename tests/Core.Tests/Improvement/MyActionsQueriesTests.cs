using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class MyActionsQueriesTests
{
    [Theory, OnBothDatabases]
    public async Task Get_lists_what_a_person_is_asked_and_where_they_are_named(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        await ground.SetAsync("2.2", a => a.Owners[0].SeatId = ground.Area.SeatOf(SeatRole.ActionLead).SeatId);
        var mine = Assert.Single(await GetAsync(ground, SeatRole.ActionLead));
        Assert.Equal("1.1 1.2 1.3", Refs(mine.Asked));
        Assert.Equal("2.2", Refs(mine.Named));
        Assert.Equal(4, mine.Scheme.Count);
        Assert.Empty(await GetAsync(ground, SeatRole.BoardMember));
        Assert.Empty(await GetAsync(ground, SeatRole.OutsideReader));
        Assert.Empty(await GetAsync(ground, SeatRole.WorkStreamLead));
    }

    [Fact]
    public async Task Get_gives_actions_without_an_author_to_the_programme_manager()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.3", a => a.UpdateAuthorSeatId = null);
        Assert.Equal("1.3 2.1 2.2 2.3", Refs(Assert.Single(await GetAsync(ground, SeatRole.ProgrammeManager)).Asked));
        Assert.Equal("1.1 1.2", Refs(Assert.Single(await GetAsync(ground, SeatRole.ActionLead)).Asked));
    }

    [Fact]
    public async Task Get_takes_four_queries_however_many_actions()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.AddActionsAsync(50);
        await using var work = ground.Database.Begin();
        using var count = new CommandCount(work.Db);
        var mine = await work.Get<MyActionsQueries>().GetAsync(ground.Area.Actor(SeatRole.ActionLead), CancellationToken.None);
        Assert.Equal(53, Assert.Single(mine).Asked.Count);
        Assert.Equal(4, count.Commands);
    }

    [Theory, OnBothDatabases]
    public async Task To_agree_lists_the_newest_unagreed_update_of_each_action_of_the_stream(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        await ground.SetAsync("2.1", a => a.UpdateAuthorSeatId = ground.Area.SeatOf(SeatRole.ActionLead).SeatId);
        await ground.PostAsync(ground.Said("1.2"));
        await ground.PostAsync(ground.Said("1.1"));
        var newest = await ground.PostAsync(ground.Said("1.1"));
        await ground.PostAsync(ground.Said("2.1"));
        await ground.PostAsync(ground.Said("1.3"), SeatRole.WorkStreamLead);
        var waiting = await ToAgreeAsync(ground, SeatRole.WorkStreamLead);
        Assert.Equal("1.1 1.2", string.Join(' ', waiting.Select(w => w.Action.Ref)));
        Assert.Equal(newest, waiting[0].Update.ActionUpdateId);
        Assert.Equal(("Green", "Timeliness"), (waiting[0].State?.Name, waiting[0].WorkStream));
        Assert.Equal("1.1 1.2 2.1", string.Join(' ', (await ToAgreeAsync(ground, SeatRole.ProgrammeManager)).Select(w => w.Action.Ref)));
        Assert.Empty(await ToAgreeAsync(ground, SeatRole.ActionLead));
        Assert.Empty(await ToAgreeAsync(ground, SeatRole.Reader));
    }

    private static Task<IReadOnlyList<MyPlan>> GetAsync(Ground ground, SeatRole role) =>
        ground.RunAsync<MyActionsQueries, IReadOnlyList<MyPlan>>(role, (queries, actor) => queries.GetAsync(actor, CancellationToken.None));

    private static Task<IReadOnlyList<WaitingUpdate>> ToAgreeAsync(Ground ground, SeatRole role) =>
        ground.RunAsync<MyActionsQueries, IReadOnlyList<WaitingUpdate>>(role, (queries, actor) => queries.ToAgreeAsync(actor, CancellationToken.None));

    private static string Refs(IEnumerable<ActionLine> lines) => string.Join(' ', lines.Select(l => l.Ref));
}
