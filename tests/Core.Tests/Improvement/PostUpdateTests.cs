using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class PostUpdateTests
{
    [Theory, OnBothDatabases]
    public async Task Post_stores_every_answer_and_rates_the_action(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var id = await ground.PostAsync(ground.Said(phase: RatingPhase.AtRisk) with
        {
            HelpKind = HelpKind.Decision,
            HelpWanted = "Agree the second post",
            PathBackWhat = "Fill the post",
            PathBackWho = "Head of SEND",
            PathBackBy = ground.Database.Clock.Today.AddDays(60),
        });

        var update = await ground.ReadAsync(db => db.ActionUpdates.SingleAsync());
        Assert.Equal(id, update.ActionUpdateId);
        Assert.Equal(("Two more caseworkers started on Monday", "Nothing yet", "Their training ends"), (update.SinceLast, update.ChangedForChildren, update.NextMilestone));
        Assert.Equal((HelpKind.Decision, "Agree the second post", Direction.Improving), (update.HelpKind, update.HelpWanted, update.Direction));
        Assert.Equal(("Fill the post", "Head of SEND"), (update.PathBackWhat, update.PathBackWho));
        Assert.Equal(TestArea.NameOf(SeatRole.ActionLead), update.PersonName);
        var action = await ground.ActionAsync("1.1");
        Assert.Equal(ground.State(RatingPhase.AtRisk), action.RatingStateId);
        Assert.Equal(update.At, action.UpdatedAt);
        var said = Assert.IsType<ActionUpdated>((await ground.NewestAsync("1.1")).Event);
        Assert.Equal([new FieldChange("Rating", "Not rated", "Amber")], said.Changes);
    }

    /// <summary>The written table of who may write for which action; the action lead and the first stream's lead hold those of priority 1.</summary>
    [Theory]
    [InlineData(SeatRole.Administrator, false, false)]
    [InlineData(SeatRole.ProgrammeManager, true, true)]
    [InlineData(SeatRole.WorkStreamLead, true, false)]
    [InlineData(SeatRole.ActionLead, true, false)]
    [InlineData(SeatRole.BoardMember, false, false)]
    [InlineData(SeatRole.Reader, false, false)]
    [InlineData(SeatRole.OutsideReader, false, false)]
    public async Task Post_is_for_the_lead_the_stream_and_the_programme_manager_BRA_03(SeatRole role, bool own, bool others)
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(own, await Ground.IsAllowedAsync(() => ground.PostAsync(ground.Said("1.1"), role)));
        Assert.Equal(others, await Ground.IsAllowedAsync(() => ground.PostAsync(ground.Said("2.1"), role)));
        Assert.False(await Ground.IsAllowedAsync(() => ground.PostAsync(
            ground.Said() with { ActionId = ground.Other.Actions[0].ImprovementActionId, RatingStateId = ground.Other.Scheme[2].RatingStateId }, role)));
    }

    [Theory, OnBothDatabases]
    public async Task Post_by_an_owner_who_is_not_the_author_is_allowed(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var id = ground.Id("1.1");
        await ground.SetAsync(async db => (await db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == id)).UpdateAuthorSeatId = null);
        await ground.PostAsync(ground.Said("1.1"));
        Assert.Equal(1, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Theory]
    [InlineData(SeatRole.ActionLead, false)]
    [InlineData(SeatRole.WorkStreamLead, true)]
    [InlineData(SeatRole.ProgrammeManager, true)]
    public async Task Post_counts_as_agreed_when_the_writer_may_agree(SeatRole role, bool agreed)
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said(), role);
        var update = await ground.ReadAsync(db => db.ActionUpdates.SingleAsync());
        Assert.Equal(agreed ? TestArea.NameOf(role) : null, update.AgreedByName);
        Assert.Equal(agreed, update.AgreedAt is not null);
    }

    [Fact]
    public async Task Post_with_nothing_said_names_every_missing_answer()
    {
        await using var ground = await Ground.MakeAsync();
        var refusals = await Ground.RefusalsAsync(() => ground.PostAsync(new PostUpdate.Request { ActionId = ground.Id("1.1") }));
        Assert.Equal(
            [
                ("SinceLast", "Say what has happened since last time, or choose ‘No change’ and say why"),
                ("ChangedForChildren", "Say what it has changed for children and families; ‘Nothing yet’ is a fair answer"),
                ("Direction", "Choose which way it is heading"),
                ("RatingStateId", "Choose a rating"),
                ("NextMilestone", "Say what the next milestone is before the next board"),
                ("NextMilestoneOn", "Enter the date of the next milestone"),
            ],
            refusals);
        Assert.Equal(0, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Theory]
    [InlineData(RatingPhase.AtRisk, "Amber")]
    [InlineData(RatingPhase.Late, "Red")]
    public async Task Post_with_red_or_amber_asks_for_a_path_back(RatingPhase phase, string name)
    {
        await using var ground = await Ground.MakeAsync();
        var refusals = await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said(phase: phase)));
        Assert.Equal(
            [
                ("PathBackWhat", $"‘{name}’ needs a path back: say what will be done"),
                ("PathBackWho", $"‘{name}’ needs a path back: say who will do it"),
                ("PathBackBy", $"‘{name}’ needs a path back: say by when"),
            ],
            refusals);
    }

    [Theory, OnBothDatabases]
    public async Task Post_with_a_waiting_state_names_what_it_waits_on_LEI_14(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var pink = await ground.AddPinkAsync();
        var said = ground.Said() with { RatingStateId = pink };
        var refusal = Assert.Single(await Ground.RefusalsAsync(() => ground.PostAsync(said)));
        Assert.Equal(("WaitingOn", "‘Pink’ means that the action waits: name the action or event it waits on"), refusal);

        await ground.PostAsync(said with { WaitingOn = "1.2" });
        Assert.Equal("1.2", (await ground.ActionAsync("1.1")).WaitingOn);

        await ground.PostAsync(ground.Said() with { WaitingOn = "left over in the form" });
        Assert.Null((await ground.ActionAsync("1.1")).WaitingOn);
    }

    [Fact]
    public async Task Post_with_dates_in_the_past_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var yesterday = ground.Database.Clock.Today.AddDays(-1);
        var refusals = await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said(phase: RatingPhase.Late) with
        {
            NextMilestoneOn = yesterday, PathBackWhat = "Agency cover", PathBackWho = "Test ActionLead", PathBackBy = yesterday,
        }));
        Assert.Equal([("PathBackBy", "The path back must end today or later"), ("NextMilestoneOn", "The next milestone must be today or later")], refusals);
    }

    [Fact]
    public async Task Post_that_is_on_track_again_ends_the_path_back()
    {
        await using var ground = await Ground.MakeAsync();
        var yesterday = ground.Database.Clock.Today.AddDays(-1);
        await ground.PostAsync(ground.Said() with { PathBackWhat = "Left over in the form", PathBackBy = yesterday });
        var update = await ground.ReadAsync(db => db.ActionUpdates.SingleAsync());
        Assert.Equal((null, null), (update.PathBackWhat, update.PathBackBy));
    }

    [Fact]
    public async Task Post_wanting_help_says_what_help()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(
            [("HelpWanted", "Say what help you want from the board")],
            await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said() with { HelpKind = HelpKind.Help })));
        Assert.Equal(
            [("HelpKind", "Choose whether you want help or a decision")],
            await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said() with { HelpWanted = "Money" })));
    }

    [Theory, OnBothDatabases]
    public async Task Post_with_a_later_date_counts_a_slip_and_keeps_the_first_date(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var first = (await ground.ActionAsync("1.1")).DueBy!.Value;
        await ground.PostAsync(ground.Said() with { NewDueBy = first.AddDays(30), NewDueReason = "The supplier failed" });
        await ground.PostAsync(ground.Said() with { NewDueBy = first.AddDays(45), NewDueReason = "The second one failed too" });

        var action = await ground.ActionAsync("1.1");
        Assert.Equal((first, first.AddDays(45), 2), (action.FirstDueBy, action.DueBy, action.Slips));
        var (change, happened) = await ground.NewestAsync("1.1");
        Assert.Equal("The second one failed too", change.Reason);
        Assert.Equal([new FieldChange("Due date", PlanDate.InWords(first.AddDays(30)), PlanDate.InWords(first.AddDays(45)))], ((ActionUpdated)happened).Changes);
    }

    [Fact]
    public async Task Post_with_a_date_that_is_not_later_or_has_no_reason_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var due = (await ground.ActionAsync("1.1")).DueBy!.Value;
        var refusals = await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said() with { NewDueBy = due }));
        Assert.Equal([("NewDueBy", $"The new date must be later than {PlanDate.InWords(due)}"), ("NewDueReason", "Say why the date moves")], refusals);
    }

    [Fact]
    public async Task Post_dates_an_open_action_without_counting_a_slip()
    {
        await using var ground = await Ground.MakeAsync();
        var id = ground.Id("2.2");
        var day = ground.Database.Clock.Today.AddDays(90);
        await ground.SetAsync(async db => await db.ImprovementActions.Where(a => a.ImprovementActionId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.DueBy, (DateOnly?)null).SetProperty(a => a.FirstDueBy, (DateOnly?)null)));
        await ground.PostAsync(ground.Said("2.2") with { NewDueBy = day, NewDueReason = "Agreed at the board" }, SeatRole.ProgrammeManager);
        var action = await ground.ActionAsync("2.2");
        Assert.Equal((day, day, 0), (action.DueBy, action.FirstDueBy, action.Slips));
    }

    [Theory, OnBothDatabases]
    public async Task Post_no_change_needs_a_line_and_carries_the_path_back(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var by = ground.Database.Clock.Today.AddDays(20);
        await ground.PostAsync(ground.Said(phase: RatingPhase.Late) with { PathBackWhat = "Agency cover", PathBackWho = "Test ActionLead", PathBackBy = by });
        var noChange = new PostUpdate.Request { ActionId = ground.Id("1.1"), NoChange = true };
        Assert.Equal([("SinceLast", "Say in a line why nothing has changed")], await Ground.RefusalsAsync(() => ground.PostAsync(noChange)));

        await ground.PostAsync(noChange with { SinceLast = "Cover starts next week" });
        var update = await ground.ReadAsync(db => db.ActionUpdates.Newest().SingleAsync());
        Assert.True(update.NoChange);
        Assert.Equal((ground.State(RatingPhase.Late), "Agency cover", by, Direction.Same), (update.RatingStateId, update.PathBackWhat, update.PathBackBy, update.Direction));
        Assert.Equal("Their training ends", update.NextMilestone);
    }

    [Fact]
    public async Task Post_no_change_with_another_rating_or_date_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said());
        var noChange = new PostUpdate.Request { ActionId = ground.Id("1.1"), NoChange = true, SinceLast = "As before" };
        Assert.Equal(
            [("NoChange", "You chose a new rating, so something has changed: say what has happened since last time")],
            await Ground.RefusalsAsync(() => ground.PostAsync(noChange with { RatingStateId = ground.State(RatingPhase.Done) })));
        Assert.Equal(
            [("NoChange", "A new date is a change: say what has happened since last time")],
            await Ground.RefusalsAsync(() => ground.PostAsync(noChange with { NewDueBy = ground.Database.Clock.Today.AddYears(1), NewDueReason = "Late" })));
    }

    [Fact]
    public async Task Post_with_a_rating_of_another_plan_is_refused()
    {
        await using var ground = await Ground.MakeAsync();
        var refusal = await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said() with { RatingStateId = ground.Other.Scheme[0].RatingStateId }));
        Assert.Equal([("RatingStateId", "Choose one of the plan’s own ratings")], refusal);
    }

    [Fact]
    public async Task Post_for_a_lead_keeps_both_names()
    {
        await using var ground = await Ground.MakeAsync();
        var lead = TestArea.NameOf(SeatRole.ActionLead);
        await ground.PostAsync(ground.Said() with { ForName = lead }, SeatRole.ProgrammeManager);
        var update = await ground.ReadAsync(db => db.ActionUpdates.SingleAsync());
        Assert.Equal((TestArea.NameOf(SeatRole.ProgrammeManager), lead), (update.PersonName, update.ForName));
        var refusal = await Ground.RefusalsAsync(() => ground.PostAsync(ground.Said() with { ForName = "Someone Else" }, SeatRole.ProgrammeManager));
        Assert.Equal([("ForName", "Choose one of the people that the action names")], refusal);
    }

    [Theory, OnBothDatabases]
    public async Task Post_from_a_stale_form_changes_nothing(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        var seen = (await ground.ActionAsync("1.1")).Version;
        await ground.PostAsync(ground.Said() with { SeenVersion = seen });
        await Assert.ThrowsAsync<ChangedMeanwhile>(() => ground.PostAsync(ground.Said() with { SeenVersion = seen }));
        Assert.Equal(1, await ground.ReadAsync(db => db.ActionUpdates.CountAsync()));
    }

    [Fact]
    public async Task Post_after_the_machines_clock_was_set_back_is_still_the_newest()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.PostAsync(ground.Said());
        ground.Database.Time.Advance(TimeSpan.FromHours(-1));
        var second = await ground.PostAsync(ground.Said());
        Assert.Equal(second, (await ground.ReadAsync(db => db.ActionUpdates.Newest().SingleAsync())).ActionUpdateId);
    }
}
