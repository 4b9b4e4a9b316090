using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class AgreeUpdatesTests
{
    [Theory, OnBothDatabases]
    public async Task Agree_marks_many_at_once_with_who_and_when(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        Guid[] ids = [await ground.PostAsync(ground.Said("1.1")), await ground.PostAsync(ground.Said("1.2"))];
        Assert.Equal(2, await AgreeAsync(ground, SeatRole.WorkStreamLead, ids));

        var updates = await ground.ReadAsync(db => db.ActionUpdates.ToListAsync());
        Assert.All(updates, u => Assert.Equal((TestArea.NameOf(SeatRole.WorkStreamLead), ground.Database.Clock.UtcNow), (u.AgreedByName, u.AgreedAt)));
        var (change, happened) = await ground.NewestAsync("1.2");
        Assert.Equal(TestArea.NameOf(SeatRole.WorkStreamLead), change.PersonName);
        Assert.Equal(new UpdateAgreed("1.2", ids[1], TestArea.NameOf(SeatRole.ActionLead)), happened);
    }

    [Fact]
    public async Task Agree_twice_keeps_the_first_name()
    {
        await using var ground = await Ground.MakeAsync();
        var id = await ground.PostAsync(ground.Said());
        await AgreeAsync(ground, SeatRole.WorkStreamLead, id);
        Assert.Equal(0, await AgreeAsync(ground, SeatRole.ProgrammeManager, id));
        Assert.Equal(TestArea.NameOf(SeatRole.WorkStreamLead), (await ground.ReadAsync(db => db.ActionUpdates.SingleAsync())).AgreedByName);
    }

    [Theory]
    [InlineData(SeatRole.Administrator, false, false)]
    [InlineData(SeatRole.ProgrammeManager, true, true)]
    [InlineData(SeatRole.WorkStreamLead, true, false)]
    [InlineData(SeatRole.ActionLead, false, false)]
    [InlineData(SeatRole.BoardMember, false, false)]
    [InlineData(SeatRole.Reader, false, false)]
    [InlineData(SeatRole.OutsideReader, false, false)]
    public async Task Agree_is_for_the_streams_lead_and_the_programme_manager(SeatRole role, bool own, bool others)
    {
        await using var ground = await Ground.MakeAsync();
        var first = await ground.PostAsync(ground.Said("1.1"));
        var second = await ground.PostAsync(ground.Said("2.1"), SeatRole.ProgrammeManager);
        Assert.Equal(own, await Ground.IsAllowedAsync(() => AgreeAsync(ground, role, first)));
        Assert.Equal(others, await Ground.IsAllowedAsync(() => AgreeAsync(ground, role, second)));
        Assert.False(await Ground.IsAllowedAsync(() => AgreeAsync(ground, role, Guid.Empty)));
    }

    [Fact]
    public async Task Agree_with_one_that_is_not_mine_agrees_none()
    {
        await using var ground = await Ground.MakeAsync();
        var own = await ground.PostAsync(ground.Said("1.1"));
        var other = await ground.PostAsync(ground.Said("2.1"), SeatRole.ProgrammeManager);
        Assert.False(await Ground.IsAllowedAsync(() => AgreeAsync(ground, SeatRole.WorkStreamLead, own, other)));
        Assert.Null((await ground.ReadAsync(db => db.ActionUpdates.SingleAsync(u => u.ActionUpdateId == own))).AgreedAt);
    }

    [Fact]
    public async Task Agree_of_a_withdrawn_update_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var id = await ground.PostAsync(ground.Said());
        await ground.RunAsync<WithdrawUpdate>(SeatRole.ActionLead, (withdraw, actor) => withdraw.RunAsync(id, actor, CancellationToken.None));
        Assert.Equal(
            [(null, "Test ActionLead has withdrawn the update of 1.1: look at the list as it stands now")],
            await Ground.RefusalsAsync(() => AgreeAsync(ground, SeatRole.WorkStreamLead, id)));
        Assert.Equal([(null, "Choose at least one update")], await Ground.RefusalsAsync(() => AgreeAsync(ground, SeatRole.WorkStreamLead)));
    }

    [Theory, OnBothDatabases]
    public async Task Confirm_is_for_the_lead_in_whose_name_it_was_written(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var id = await ground.PostAsync(ground.Said() with { ForName = TestArea.NameOf(SeatRole.ActionLead) }, SeatRole.ProgrammeManager);
        Assert.False(await Ground.IsAllowedAsync(() => ConfirmAsync(ground, SeatRole.WorkStreamLead, id)));
        Assert.False(await Ground.IsAllowedAsync(() => ConfirmAsync(ground, SeatRole.OutsideReader, id)));
        Assert.True(await Ground.IsAllowedAsync(() => ConfirmAsync(ground, SeatRole.ActionLead, id)));
        Assert.Equal(TestArea.NameOf(SeatRole.ActionLead), (await ground.ReadAsync(db => db.ActionUpdates.SingleAsync())).ConfirmedByName);
        Assert.Equal(new UpdateConfirmed("1.1", id, TestArea.NameOf(SeatRole.ProgrammeManager)), (await ground.NewestAsync("1.1")).Event);
    }

    [Fact]
    public async Task Confirm_of_ones_own_words_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var id = await ground.PostAsync(ground.Said());
        Assert.Equal(
            [(null, "This update is not waiting for you to confirm it")],
            await Ground.RefusalsAsync(() => ConfirmAsync(ground, SeatRole.ActionLead, id)));
    }

    private static Task<int> AgreeAsync(Ground ground, SeatRole role, params Guid[] ids) =>
        ground.RunAsync<AgreeUpdates, int>(role, (agree, actor) => agree.RunAsync(ids, actor, CancellationToken.None));

    private static Task ConfirmAsync(Ground ground, SeatRole role, Guid id) =>
        ground.RunAsync<ConfirmUpdate>(role, (confirm, actor) => confirm.RunAsync(id, actor, CancellationToken.None));
}
