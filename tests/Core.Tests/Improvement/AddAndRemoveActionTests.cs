using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class AddAndRemoveActionTests
{
    [Theory, OnBothDatabases]
    public async Task Add_marks_the_action_as_added_later_with_who(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var id = await AddAsync(ground, New(ground) with { Leads = ["Test ActionLead"], DueText = "Easter, to be agreed", ParentActionId = ground.Id("1.3") });
        var action = await ground.ReadAsync(db => db.ImprovementActions.Include(a => a.Owners).SingleAsync(a => a.ImprovementActionId == id));
        Assert.Equal((ground.Database.Clock.UtcNow, TestArea.NameOf(SeatRole.ProgrammeManager), 7), (action.AddedAt, action.AddedByName, action.Order));
        Assert.Equal(ground.Area.SeatOf(SeatRole.ActionLead).SeatId, Assert.Single(action.Owners).SeatId);
        var change = await ground.ReadAsync(db => db.Changes.SingleAsync(c => c.EventName == "action.added"));
        Assert.Contains("Easter, to be agreed", change.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_with_faults_names_each()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(
            [("Ref", "The plan already has an action 1.1: choose another ref"), ("Title", "Say what is to be done")],
            await Ground.RefusalsAsync(() => AddAsync(ground, New(ground) with { Ref = "1.1", Title = "" })));
        Assert.Equal(
            [("Ref", "Give the action a ref of 40 characters or fewer, such as 1.4"), ("ParentActionId", "Choose a key action of this plan")],
            await Ground.RefusalsAsync(() => AddAsync(ground, New(ground) with { Ref = "", ParentActionId = ground.Other.Actions[0].ImprovementActionId })));
    }

    [Theory, OnBothDatabases]
    public async Task Remove_keeps_the_row_with_its_reason_and_restore_puts_it_back(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        await RemoveAsync(ground, "1.2");
        var gone = await ground.ActionAsync("1.2");
        Assert.Equal(("Merged into 1.1", TestArea.NameOf(SeatRole.ProgrammeManager)), (gone.RemovedReason, gone.RemovedByName));
        Assert.Equal("Merged into 1.1", (await ground.NewestAsync("1.2")).Change.Reason);
        Assert.Equal(5, await ground.ReadAsync(db => db.ImprovementActions.Standing().CountAsync(a => a.ImprovementPlanId == ground.PlanId)));
        Assert.False(await Ground.IsAllowedAsync(() => ground.PostAsync(ground.Said("1.2"))));

        await RestoreAsync(ground, "1.2");
        Assert.Null((await ground.ActionAsync("1.2")).RemovedAt);
        Assert.True(await Ground.IsAllowedAsync(() => ground.PostAsync(ground.Said("1.2"))));
    }

    [Fact]
    public async Task Remove_without_a_reason_or_with_actions_below_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(
            [("Reason", "Say in 500 characters or fewer why the action leaves the plan")],
            await Ground.RefusalsAsync(() => RemoveAsync(ground, "1.2", reason: " ")));
        var below = ground.Id("1.3");
        await ground.SetAsync(async db => (await db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == below)).ParentActionId = ground.Id("1.2"));
        Assert.Equal([(null, "1.2 has 1 action below it: remove those first")], await Ground.RefusalsAsync(() => RemoveAsync(ground, "1.2")));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task Restore_is_possible_for_thirty_days(int days, bool restored)
    {
        await using var ground = await Ground.MakeAsync();
        await RemoveAsync(ground, "1.2");
        ground.Database.Time.Advance(TimeSpan.FromDays(days));
        if (restored)
        {
            await RestoreAsync(ground, "1.2");
        }
        else
        {
            Assert.Equal(
                [(null, "1.2 was removed more than 30 days ago: add it again as a new action")],
                await Ground.RefusalsAsync(() => RestoreAsync(ground, "1.2")));
        }

        Assert.Equal(restored, (await ground.ActionAsync("1.2")).RemovedAt is null);
    }

    [Fact]
    public async Task Restore_beside_a_new_action_of_that_ref_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        await RemoveAsync(ground, "1.2");
        await AddAsync(ground, New(ground) with { Ref = "1.2" });
        Assert.Equal([(null, "The plan has another action 1.2 by now: remove that one first")], await Ground.RefusalsAsync(() => RestoreAsync(ground, "1.2")));
    }

    [Theory]
    [InlineData(SeatRole.Administrator, false)]
    [InlineData(SeatRole.ProgrammeManager, true)]
    [InlineData(SeatRole.WorkStreamLead, false)]
    [InlineData(SeatRole.ActionLead, false)]
    [InlineData(SeatRole.BoardMember, false)]
    [InlineData(SeatRole.Reader, false)]
    [InlineData(SeatRole.OutsideReader, false)]
    public async Task Adding_removing_and_restoring_are_for_the_programme_manager(SeatRole role, bool allowed)
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(allowed, await Ground.IsAllowedAsync(() => AddAsync(ground, New(ground), role)));
        Assert.Equal(allowed, await Ground.IsAllowedAsync(() => RemoveAsync(ground, "1.1", role)));
        Assert.Equal(allowed, await Ground.IsAllowedAsync(() => RestoreAsync(ground, "1.1", role)));
        Assert.False(await Ground.IsAllowedAsync(() => AddAsync(ground, New(ground) with { PlanId = ground.Other.Plan.ImprovementPlanId }, role)));
        Assert.False(await Ground.IsAllowedAsync(() => ground.RunAsync<RemoveAction>(role, (remove, actor) =>
            remove.RunAsync(new() { ActionId = ground.Other.Actions[0].ImprovementActionId, Reason = "x" }, actor, CancellationToken.None))));
    }

    private static AddAction.Request New(Ground ground) => new() { PlanId = ground.PlanId, Ref = "1.4", Title = "A new thing" };

    private static Task<Guid> AddAsync(Ground ground, AddAction.Request request, SeatRole role = SeatRole.ProgrammeManager) =>
        ground.RunAsync<AddAction, Guid>(role, (add, actor) => add.RunAsync(request, actor, CancellationToken.None));

    private static Task RemoveAsync(Ground ground, string reference, SeatRole role = SeatRole.ProgrammeManager, string reason = "Merged into 1.1") =>
        ground.RunAsync<RemoveAction>(role, (remove, actor) => remove.RunAsync(new() { ActionId = ground.Id(reference), Reason = reason }, actor, CancellationToken.None));

    private static Task RestoreAsync(Ground ground, string reference, SeatRole role = SeatRole.ProgrammeManager) =>
        ground.RunAsync<RestoreAction>(role, (restore, actor) => restore.RunAsync(ground.Id(reference), actor, CancellationToken.None));
}
