using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class EditActionTests
{
    [Theory, OnBothDatabases]
    public async Task Edit_records_each_change_was_and_now_in_one_entry_LEI_02(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var due = (await ground.ActionAsync("1.1")).DueText;
        await EditAsync(ground, await AsItIsAsync(ground) with
        {
            Title = "Do it better",
            DueText = "31 March 2027",
            Reason = "The market test failed",
            Resources = "£100k",
            Leads = ["Test ProgrammeManager", "An outside firm"],
            GroupId = ground.Area.SecondStream.GroupId,
            UpdateAuthorSeatId = ground.Area.SeatOf(SeatRole.ProgrammeManager).SeatId,
        });

        var (change, happened) = await ground.NewestAsync("1.1");
        Assert.Equal("The market test failed", change.Reason);
        Assert.Equal(
            [
                new FieldChange("What is to be done", "Do the thing numbered 1.1", "Do it better"),
                new FieldChange("Due date", due, "31 March 2027"),
                new FieldChange("Leads", "Test ActionLead", "Test ProgrammeManager; An outside firm"),
                new FieldChange("Asked for updates", "Test ActionLead, ActionLead post", "Test ProgrammeManager, ProgrammeManager post"),
                new FieldChange("Work stream", "Timeliness", "Quality"),
                new FieldChange("Resources", null, "£100k"),
            ],
            ((ActionEdited)happened).Changes);
        var action = await ground.ActionAsync("1.1");
        Assert.Equal((new DateOnly(2027, 3, 31), 1), (action.DueBy, action.Slips));
        Assert.Equal([ground.Area.SeatOf(SeatRole.ProgrammeManager).SeatId, null], action.Owners.OrderBy(o => o.Order).Select(o => o.SeatId));
    }

    [Theory, OnBothDatabases]
    public async Task Edit_from_a_stale_form_changes_nothing(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var mine = await AsItIsAsync(ground) with { Title = "Mine" };
        await EditAsync(ground, await AsItIsAsync(ground) with { Leads = ["Someone else"] });
        await Assert.ThrowsAsync<ChangedMeanwhile>(() => EditAsync(ground, mine));
        Assert.Equal("Do the thing numbered 1.1", (await ground.ActionAsync("1.1")).Title);
    }

    [Fact]
    public async Task Edit_without_a_change_writes_no_history()
    {
        await using var ground = await Ground.MakeAsync();
        var changes = await ground.ReadAsync(db => db.Changes.CountAsync());
        await EditAsync(ground, await AsItIsAsync(ground));
        Assert.Equal(changes, await ground.ReadAsync(db => db.Changes.CountAsync()));
    }

    [Theory]
    [InlineData(SeatRole.Administrator, false, false)]
    [InlineData(SeatRole.ProgrammeManager, true, true)]
    [InlineData(SeatRole.WorkStreamLead, true, false)]
    [InlineData(SeatRole.ActionLead, false, false)]
    [InlineData(SeatRole.BoardMember, false, false)]
    [InlineData(SeatRole.Reader, false, false)]
    [InlineData(SeatRole.OutsideReader, false, false)]
    public async Task Edit_is_for_the_programme_manager_and_the_streams_lead_BRA_03(SeatRole role, bool own, bool others)
    {
        await using var ground = await Ground.MakeAsync();
        var first = await AsItIsAsync(ground, "1.1") with { Title = "New words" };
        var second = await AsItIsAsync(ground, "2.1") with { Title = "New words" };
        Assert.Equal(own, await Ground.IsAllowedAsync(() => EditAsync(ground, first, role)));
        Assert.Equal(others, await Ground.IsAllowedAsync(() => EditAsync(ground, second, role)));
        Assert.False(await Ground.IsAllowedAsync(() => EditAsync(ground, first with { ActionId = ground.Other.Actions[0].ImprovementActionId }, role)));
    }

    [Fact]
    public async Task Edit_by_a_stream_lead_cannot_move_an_action_to_another_stream()
    {
        await using var ground = await Ground.MakeAsync();
        var moved = await AsItIsAsync(ground) with { GroupId = ground.Area.SecondStream.GroupId };
        Assert.Equal(
            [("GroupId", "Only the programme manager can move an action out of your work stream")],
            await Ground.RefusalsAsync(() => EditAsync(ground, moved, SeatRole.WorkStreamLead)));
    }

    [Fact]
    public async Task Edit_with_faults_names_each()
    {
        await using var ground = await Ground.MakeAsync();
        var bad = await AsItIsAsync(ground) with
        {
            Title = " ",
            DueText = "31/09/2027",
            GroupId = ground.Other.FirstStream.GroupId,
            PriorityId = ground.Other.Plan.Priorities[0].PriorityId,
            UpdateAuthorSeatId = ground.Other.SeatOf(SeatRole.ActionLead).SeatId,
        };
        Assert.Equal(
            [
                ("Title", "Say what is to be done"),
                ("DueText", "‘31/09/2027’ is not a date that exists: write it as 31 March 2027"),
                ("PriorityId", "Choose a priority of this plan"),
                ("GroupId", "Choose a work stream of this area"),
                ("UpdateAuthorSeatId", "Choose who is asked for updates from the list"),
            ],
            await Ground.RefusalsAsync(() => EditAsync(ground, bad)));
    }

    [Fact]
    public async Task Edit_to_a_later_date_asks_why_and_to_an_open_one_does_not()
    {
        await using var ground = await Ground.MakeAsync();
        var later = await AsItIsAsync(ground) with { DueText = "December 2027" };
        Assert.Equal([("Reason", "Say why the date moves later")], await Ground.RefusalsAsync(() => EditAsync(ground, later)));
        var first = (await ground.ActionAsync("1.1")).FirstDueBy;
        await EditAsync(ground, later with { DueText = "To be agreed after the needs assessment" });
        var action = await ground.ActionAsync("1.1");
        Assert.Equal((null, first, 0), (action.DueBy, action.FirstDueBy, action.Slips));
    }

    private static async Task<EditAction.Request> AsItIsAsync(Ground ground, string reference = "1.1")
    {
        var action = await ground.ActionAsync(reference);
        return new EditAction.Request
        {
            ActionId = action.ImprovementActionId,
            SeenVersion = action.Version,
            Title = action.Title,
            PriorityId = action.PriorityId,
            DueText = action.DueText,
            SuccessCriteria = action.SuccessCriteria,
            GroupId = action.GroupId,
            UpdateAuthorSeatId = action.UpdateAuthorSeatId,
            Leads = [.. action.Owners.Select(o => o.NameAsWritten)],
        };
    }

    private static Task EditAsync(Ground ground, EditAction.Request request, SeatRole role = SeatRole.ProgrammeManager) =>
        ground.RunAsync<EditAction>(role, (edit, actor) => edit.RunAsync(request, actor, CancellationToken.None));
}
