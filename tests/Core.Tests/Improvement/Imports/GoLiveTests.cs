using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class GoLiveTests
{
    [Theory]
    [InlineData(Blocker.File, "Confirm that this is the current file before the plan goes live")]
    [InlineData(Blocker.RatingScheme, "Settle the rating scheme before the plan goes live")]
    [InlineData(Blocker.ProgrammeManager, "Say who is programme manager before the plan goes live")]
    public async Task GoLive_without_one_of_the_three_answers_is_refused(Blocker missing, string sentence)
    {
        await using var scene = await ImportScene.CreateAsync();
        if (missing != Blocker.File)
        {
            await scene.ConfirmFileAsync();
        }

        if (missing != Blocker.RatingScheme)
        {
            await scene.SettleSchemeAsync();
        }

        if (missing != Blocker.ProgrammeManager)
        {
            await scene.ChooseManagerAsync();
        }

        var refusal = await Assert.ThrowsAsync<RuleBroken>(scene.GoLiveAsync);

        Assert.Equal(sentence, refusal.Message);
        Assert.Equal(ImportState.Settling, (await scene.ImportAsync()).State);
    }

    [Theory, OnBothDatabases]
    public async Task GoLive_with_only_the_three_answers_makes_the_whole_plan(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal("Testshire priority action plan", plan.Title);
        Assert.Equal(new DateOnly(2026, 7, 6), plan.Date);
        Assert.Equal(["Red", "Amber", "Green", "Blue", "Pink"], plan.RatingStates.Select(s => s.Name));
        Assert.Equal(["1", "2"], plan.Priorities.Select(p => p.Ref));
        Assert.Equal(["1.1", "1.2"], plan.Priorities[0].Objectives.Select(o => o.Ref));
        Assert.Equal(["1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1", "2.1.1", "2.1.1"], plan.Actions.Select(a => a.Ref));
        Assert.Equal(["Foreword", "How to read this plan"], plan.OtherText);
        Assert.All(plan.Actions, a => Assert.Equal(scene.Area.SeatOf(SeatRole.ProgrammeManager).SeatId, a.UpdateAuthorSeatId));
        Assert.Contains("plan.went-live", await scene.EventsAsync());
        Assert.Equal(7, (await scene.EventsAsync()).Count(e => e == "action.went-live"));
    }

    [Fact]
    public async Task GoLive_puts_actions_under_their_key_action_or_objective()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal("1.1", plan.Actions[0].ObjectiveRef);
        Assert.Null(plan.Actions[0].ParentActionId);
        Assert.Null(plan.Actions[5].ObjectiveRef);
        Assert.Equal(plan.Actions[4].ImprovementActionId, plan.Actions[5].ParentActionId);
    }

    [Fact]
    [Trait("row", "X-01")]
    [Trait("row", "X-03")]
    [Trait("row", "LEI-03")]
    public async Task GoLive_keeps_every_date_as_written_and_invents_none()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();

        var actions = (await scene.GoLiveAsync()).Actions;

        Assert.Equal(("31/12/2026", new DateOnly(2026, 12, 31)), (actions[0].DueText, actions[0].DueBy));
        Assert.Equal(("31/09/2026", (DateOnly?)null), (actions[1].DueText, actions[1].DueBy));
        Assert.Equal(("TBC", (DateOnly?)null), (actions[2].DueText, actions[2].DueBy));
        Assert.Equal(new DateOnly(2027, 3, 31), actions[3].DueBy);
        Assert.Equal(new DateOnly(2027, 3, 31), actions[4].DueBy);
        Assert.All(actions, a => Assert.Equal(a.DueBy, a.FirstDueBy));
    }

    [Fact]
    [Trait("row", "X-05")]
    public async Task GoLive_takes_the_state_of_each_rating_word_and_keeps_words_without_one()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        var names = plan.RatingStates.ToDictionary(s => s.RatingStateId, s => s.Name);
        Assert.Equal(["Amber", "Pink", null, null, "Green", null, null], plan.Actions.Select(a => a.RatingStateId is { } id ? names[id] : null));
        Assert.Equal("in hand", plan.Actions[2].OtherColumns["Rating as written"]);
    }

    [Fact]
    public async Task GoLive_leaves_out_a_hidden_row_unless_it_is_brought_in()
    {
        await using var left = await ImportScene.CreateAsync();
        await left.SettleThreeAsync();
        Assert.DoesNotContain((await left.GoLiveAsync()).Actions, a => a.Ref == "2.1.2");

        await using var brought = await ImportScene.CreateAsync();
        await brought.SettleThreeAsync();
        await brought.AnswerAsync("HIDDEN-CONTENT", r => r with { BringIn = true });
        Assert.Contains((await brought.GoLiveAsync()).Actions, a => a.Ref == "2.1.2");
    }

    [Fact]
    [Trait("row", "BED-02")]
    public async Task GoLive_asks_the_first_matched_lead_who_can_write_for_updates()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.MatchAsync(
            scene.Seat("TA", SeatRole.ActionLead),
            scene.Seat("ZZ", SeatRole.BoardMember),
            scene.Seat("Test WorkStreamLead", SeatRole.WorkStreamLead));

        var plan = await scene.GoLiveAsync();

        var lead = scene.Area.SeatOf(SeatRole.ActionLead).SeatId;
        var manager = scene.Area.SeatOf(SeatRole.ProgrammeManager).SeatId;
        Assert.Equal([lead, manager, manager, lead, scene.Area.SeatOf(SeatRole.WorkStreamLead).SeatId, lead, lead], plan.Actions.Select(a => a.UpdateAuthorSeatId!.Value));
        Assert.Equal(scene.Area.SeatOf(SeatRole.BoardMember).SeatId, plan.Actions[1].Owners[0].SeatId);
        Assert.Equal([(OwnerKind.Accountable, "Partnership Board"), (OwnerKind.Deliverer, "Test WorkStreamLead")], plan.Actions[4].Owners.Select(o => (o.Kind, o.NameAsWritten)));
    }

    [Fact]
    public async Task GoLive_lets_a_seat_write_for_a_board_without_calling_it_the_board()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.MatchAsync(scene.Seat("Partnership Board", SeatRole.WorkStreamLead, NameChoice.WritesFor));

        var action = (await scene.GoLiveAsync()).Actions[4];

        Assert.Null(action.Owners[0].SeatId);
        Assert.Equal(scene.Area.SeatOf(SeatRole.WorkStreamLead).SeatId, action.UpdateAuthorSeatId);
    }

    [Fact]
    [Trait("row", "LEI-13")]
    public async Task GoLive_stores_what_the_document_says_of_the_inspection()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal((new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 4)), (plan.InspectedFrom, plan.InspectedTo));
        Assert.Equal(["Assessments on time", "Families are not heard"], plan.Weaknesses.Select(w => w.Text));
        Assert.Equal(["Testshire Council", "Testshire ICB"], plan.Weaknesses[0].Bodies);
        Assert.Equal([plan.Weaknesses[0].WeaknessId, null], plan.Priorities.Select(p => p.WeaknessId));
    }

    [Theory, OnBothDatabases]
    public async Task GoLive_twice_gives_the_same_plan_once(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);
        await scene.SettleThreeAsync();
        var first = await scene.GoLiveAsync();

        var second = await scene.GoLiveAsync();

        Assert.Equal(first.ImprovementPlanId, second.ImprovementPlanId);
        Assert.Equal(2, (await scene.EventsAsync()).Count(e => e == "plan.went-live"));
    }

    [Fact]
    public async Task GoLive_after_someone_changed_an_answer_is_told_so()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        var seen = (await scene.ImportAsync()).Version;
        await scene.MatchAsync(scene.Seat("TA", SeatRole.ActionLead));

        await Assert.ThrowsAsync<ChangedMeanwhile>(() => scene.RunAsync<GoLive>(o =>
            o.RunAsync(new GoLive.Request { PlanImportId = scene.ImportId, SeenVersion = seen }, scene.Manager, default)));
    }

    [Fact]
    public async Task GoLive_gives_open_questions_to_the_programme_manager_and_keeps_their_other_owners()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        var lead = scene.Area.SeatOf(SeatRole.ActionLead).SeatId;
        await scene.AnswerAsync("NO-SUCCESS-CRITERIA", r => r with { As = AnswerAs.LeaveOpen, SeatId = lead });

        await scene.GoLiveAsync();

        var questions = (await scene.ImportAsync()).Questions;
        Assert.All(questions, q => Assert.Equal(QuestionState.Open, q.State));
        Assert.All(questions, q => Assert.Equal(q.Code == "NO-SUCCESS-CRITERIA" ? lead : scene.Area.SeatOf(SeatRole.ProgrammeManager).SeatId, q.OwnerSeatId));
    }

    [Theory]
    [InlineData(SeatRole.ActionLead)]
    [InlineData(SeatRole.WorkStreamLead)]
    [InlineData(SeatRole.BoardMember)]
    [InlineData(SeatRole.Administrator)]
    public async Task GoLive_by_someone_who_may_not_settle_finds_nothing(SeatRole role)
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        var version = (await scene.ImportAsync()).Version;

        await Assert.ThrowsAsync<NotThere>(() => scene.RunAsync<GoLive>(o =>
            o.RunAsync(new GoLive.Request { PlanImportId = scene.ImportId, SeenVersion = version }, scene.Area.Actor(role), default)));
    }
}
