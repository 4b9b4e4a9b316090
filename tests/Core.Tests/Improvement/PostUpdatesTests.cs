using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class PostUpdatesTests
{
    [Theory, OnBothDatabases]
    public async Task Post_saves_all_rows_together(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var result = await SaveAsync(ground, Row(ground, "1.1"), Row(ground, "1.3") with { RatingStateId = ground.State(RatingPhase.Done) });
        Assert.Equal((2, 0), (result.Saved, result.Refusals.Count));
        Assert.Equal(ground.State(RatingPhase.Done), (await ground.ActionAsync("1.3")).RatingStateId);
        Assert.Equal(2, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Fact]
    public async Task Post_with_one_bad_row_saves_none_and_names_the_row_and_field()
    {
        await using var ground = await Ground.MakeAsync();
        var result = await SaveAsync(ground, Row(ground, "1.1"), Row(ground, "1.2") with { SinceLast = null });
        Assert.Equal(0, result.Saved);
        Assert.Equal(
            [new PostUpdates.Refusal(ground.Id("1.2"), "SinceLast", "Say what has happened since last time, or choose ‘No change’ and say why")],
            result.Refusals);
        Assert.Equal(0, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Fact]
    public async Task Post_with_a_row_that_changed_meanwhile_says_so_on_that_row()
    {
        await using var ground = await Ground.MakeAsync();
        var seen = (await ground.ActionAsync("1.1")).Version;
        await ground.PostAsync(ground.Said());
        var refusal = Assert.Single((await SaveAsync(ground, Row(ground, "1.1") with { SeenVersion = seen }, Row(ground, "1.2"))).Refusals);
        Assert.Equal((ground.Id("1.1"), null), (refusal.ActionId, refusal.Field));
        Assert.Equal(1, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Fact]
    public async Task Post_with_a_row_of_another_lead_is_as_if_it_were_not_there()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.False(await Ground.IsAllowedAsync(() => SaveAsync(ground, Row(ground, "1.1"), Row(ground, "2.1"))));
        Assert.Equal(0, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Fact]
    public async Task Post_of_no_rows_does_nothing()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal((0, 0), ((await SaveAsync(ground)).Saved, (await SaveAsync(ground)).Refusals.Count));
    }

    private static PostUpdate.Request Row(Ground ground, string reference) => new()
    {
        ActionId = ground.Id(reference),
        SinceLast = "Said in the sheet for " + reference,
        Direction = Direction.Same,
        RatingStateId = ground.State(RatingPhase.OnTrack),
        IsBrief = true,
    };

    private static Task<PostUpdates.Result> SaveAsync(Ground ground, params PostUpdate.Request[] rows) =>
        ground.RunAsync<PostUpdates, PostUpdates.Result>(SeatRole.ActionLead, (post, actor) => post.RunAsync(rows, actor, CancellationToken.None));
}
