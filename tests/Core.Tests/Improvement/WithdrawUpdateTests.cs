using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class WithdrawUpdateTests
{
    [Theory, OnBothDatabases]
    public async Task Withdraw_puts_rating_date_and_slips_back_and_history_keeps_the_words(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var first = (await ground.ActionAsync("1.1")).DueBy!.Value;
        await ground.PostAsync(ground.Said(phase: RatingPhase.OnTrack));
        var standing = await ground.ReadAsync(db => db.ActionUpdates.Newest().SingleAsync());
        ground.Database.Time.Advance(TimeSpan.FromMinutes(5));
        var id = await ground.PostAsync(ground.Said(phase: RatingPhase.Done) with { NewDueBy = first.AddDays(10), NewDueReason = "Room was not free" });
        await WithdrawAsync(ground, id);

        var action = await ground.ActionAsync("1.1");
        Assert.Equal((ground.State(RatingPhase.OnTrack), first, 0, null), (action.RatingStateId, action.DueBy, action.Slips, action.SlippedAt));
        Assert.Equal(standing.At, action.UpdatedAt);
        Assert.Equal(standing.ActionUpdateId, (await ground.ReadAsync(db => db.ActionUpdates.Newest().SingleAsync())).ActionUpdateId);
        var happened = Assert.IsType<UpdateWithdrawn>((await ground.NewestAsync("1.1")).Event);
        Assert.Equal("Two more caseworkers started on Monday", happened.SinceLast);
        Assert.Equal(
            [
                new FieldChange("Rating", "Blue", "Green"),
                new FieldChange("Due date", PlanDate.InWords(first.AddDays(10)), action.DueText),
            ],
            happened.Changes);
    }

    [Fact]
    public async Task Withdraw_of_the_only_update_leaves_the_documents_rating()
    {
        await using var ground = await Ground.MakeAsync();
        var id = ground.Id("1.1");
        await ground.SetAsync(async db => (await db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == id)).RatingStateId = ground.State(RatingPhase.Late));
        await WithdrawAsync(ground, await ground.PostAsync(ground.Said(phase: RatingPhase.Done)));
        var action = await ground.ActionAsync("1.1");
        Assert.Equal((ground.State(RatingPhase.Late), null), (action.RatingStateId, action.UpdatedAt));
    }

    [Fact]
    public async Task Withdraw_leaves_a_date_that_was_edited_since()
    {
        await using var ground = await Ground.MakeAsync();
        var due = (await ground.ActionAsync("1.1")).DueBy!.Value;
        var update = await ground.PostAsync(ground.Said() with { NewDueBy = due.AddDays(10), NewDueReason = "Room was not free" });
        var id = ground.Id("1.1");
        await ground.SetAsync(async db => (await db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == id))
            .MoveDue("TBC", [PlanDate.Of(due.AddDays(20))], ground.Database.Clock.UtcNow));
        await WithdrawAsync(ground, update);
        Assert.Equal(due.AddDays(20), (await ground.ActionAsync("1.1")).DueBy);
    }

    [Theory]
    [InlineData(SeatRole.ProgrammeManager)]
    [InlineData(SeatRole.WorkStreamLead)]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.Reader)]
    [InlineData(SeatRole.OutsideReader)]
    [InlineData(SeatRole.Administrator)]
    public async Task Withdraw_is_for_the_writer_alone(SeatRole role)
    {
        await using var ground = await Ground.MakeAsync();
        var id = await ground.PostAsync(ground.Said());
        Assert.False(await Ground.IsAllowedAsync(() => WithdrawAsync(ground, id, role)));
    }

    [Fact]
    public async Task Withdraw_the_next_uk_day_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        ground.Database.Time.Set(new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero));
        var id = await ground.PostAsync(ground.Said());
        ground.Database.Time.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal(
            [(null, "An update can be withdrawn only on the day it was written. Write a new update to correct it")],
            await Ground.RefusalsAsync(() => WithdrawAsync(ground, id)));
    }

    [Fact]
    public async Task Withdraw_after_a_snapshot_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var id = await ground.PostAsync(ground.Said());
        ground.Database.Time.Advance(TimeSpan.FromMinutes(1));
        await ground.SetAsync(async db => await db.Snapshots.AddAsync(ground.EmptySnapshot()));
        Assert.Equal(
            [(null, "The plan has been frozen for the board since, so this update stays. Write a new update to correct it")],
            await Ground.RefusalsAsync(() => WithdrawAsync(ground, id)));
    }

    [Fact]
    public async Task Withdraw_with_a_newer_update_is_refused_and_twice_is_once()
    {
        await using var ground = await Ground.MakeAsync();
        var older = await ground.PostAsync(ground.Said());
        var newer = await ground.PostAsync(ground.Said());
        Assert.Equal(
            [(null, "A newer update has been written since, so this one stays. Write a new update to correct it")],
            await Ground.RefusalsAsync(() => WithdrawAsync(ground, older)));
        await WithdrawAsync(ground, newer);
        var changes = await ground.ReadAsync(db => db.Changes.CountAsync());
        await WithdrawAsync(ground, newer);
        Assert.Equal(changes, await ground.ReadAsync(db => db.Changes.CountAsync()));
        await WithdrawAsync(ground, older);
        Assert.Null((await ground.ActionAsync("1.1")).RatingStateId);
    }

    private static Task WithdrawAsync(Ground ground, Guid id, SeatRole role = SeatRole.ActionLead) =>
        ground.RunAsync<WithdrawUpdate>(role, (withdraw, actor) => withdraw.RunAsync(id, actor, CancellationToken.None));
}
