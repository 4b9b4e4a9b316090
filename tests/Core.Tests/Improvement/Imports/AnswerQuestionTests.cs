using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class AnswerQuestionTests
{
    [Fact]
    public async Task Import_asks_in_order_of_consequence_and_proposes_an_answer_to_each()
    {
        await using var scene = await ImportScene.CreateAsync();

        var questions = (await scene.ImportAsync()).Questions;

        Assert.Equal(
            [
                "UNKNOWN-INITIALS", "SHARED-LEAD", "NO-OWNER", "IMPOSSIBLE-DATE", "CHILD-AFTER-PARENT", "NO-SUCCESS-CRITERIA",
                "BROKEN-LINK", "ONE-WAY-LINK", "DUPLICATE-REF", "RAG-BLANK", "RAG-UNKNOWN", "SOMETHING-NEW", "TRUNCATED-TEXT", "MONEY-IN-TEXT", "HIDDEN-CONTENT",
            ],
            questions.Select(q => q.Code));
        Assert.Equal(questions.OrderBy(q => q.Consequence).Select(q => q.PlanQuestionId), questions.Select(q => q.PlanQuestionId));
        Assert.All(questions, q => Assert.NotEmpty(q.Proposal));
        Assert.Equal("2 actions have no rating: 1.2.2, 2.1.1.", questions.Single(q => q.Code == "RAG-BLANK").Text);
        Assert.Equal(7, questions.Single(q => q.Code == "DUPLICATE-REF").ActionPlace);
    }

    [Theory, OnBothDatabases]
    [Trait("row", "X-01")]
    public async Task Answer_with_a_date_takes_effect_at_going_live(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);
        await scene.SettleThreeAsync();
        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { DueBy = new DateOnly(2026, 9, 30) });

        var action = (await scene.GoLiveAsync()).Actions[1];

        Assert.Equal("31/09/2026", action.DueText);
        Assert.Equal(new DateOnly(2026, 9, 30), action.DueBy);
        Assert.Equal(new DateOnly(2026, 9, 30), action.FirstDueBy);
        Assert.Equal("Due 30 September 2026.", (await scene.QuestionAsync("IMPOSSIBLE-DATE")).Answer);
    }

    [Fact]
    public async Task Answer_with_an_owner_takes_effect_at_going_live()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        var seat = scene.Area.SeatOf(SeatRole.WorkStreamLead).SeatId;
        await scene.AnswerAsync("NO-OWNER", r => r with { SeatId = seat });

        var action = (await scene.GoLiveAsync()).Actions[2];

        Assert.Equal([(OwnerKind.Lead, "Test WorkStreamLead", seat)], action.Owners.Select(o => (o.Kind, o.NameAsWritten, o.SeatId!.Value)));
        Assert.Equal(seat, action.UpdateAuthorSeatId);
    }

    [Fact]
    [Trait("row", "BUR-03")]
    public async Task Answer_with_who_unknown_initials_are_matches_them_wherever_they_stand()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.AnswerAsync("UNKNOWN-INITIALS", r => r with { SeatId = scene.Area.SeatOf(SeatRole.ActionLead).SeatId });

        Assert.Equal([("GH", NameChoice.Seat)], (await scene.ImportAsync()).People.Select(p => (p.Name, p.Choice)));
        var action = (await scene.GoLiveAsync()).Actions[1];
        Assert.Equal([null, scene.Area.SeatOf(SeatRole.ActionLead).SeatId], action.Owners.Select(o => o.SeatId));
    }

    [Fact]
    public async Task Answer_that_one_of_two_is_left_out_drops_it_at_going_live()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.AnswerAsync("DUPLICATE-REF", r => r with { LeaveOut = true });

        var plan = await scene.GoLiveAsync();

        Assert.Equal("Do thing 6", plan.Actions.Single(a => a.Ref == "2.1.1").Title);
    }

    [Fact]
    public async Task Answer_that_would_orphan_actions_below_is_refused()
    {
        var read = InventedPlan.Read();
        await using var scene = await ImportScene.CreateAsync(read: read with
        {
            Findings = [new PlanReader.Finding("DUPLICATE-ACTION", PlanReader.Severity.Warning, "2.1", "table 1, row 6", "It says the same as 1.1.1.")],
        });

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.AnswerAsync("DUPLICATE-ACTION", r => r with { LeaveOut = true }));

        Assert.Equal("Actions 2.1.1, 2.1.1 belong to this one, so it cannot be left out", refusal.Message);
    }

    [Theory]
    [InlineData("BROKEN-LINK", "9.9", "There is no action 9.9 in this plan. Enter the number of the action that is meant")]
    [InlineData("DUPLICATE-REF", "2.1", "Enter a number that no other action has, such as 1.3a")]
    [InlineData("IMPOSSIBLE-DATE", "", "Enter the right date, or write a note")]
    [InlineData("NO-OWNER", null, "Choose who answers for it, or write a note")]
    [InlineData("TRUNCATED-TEXT", " ", "Write the answer")]
    public async Task Answer_that_cannot_be_is_refused_in_one_sentence(string code, string? words, string sentence)
    {
        await using var scene = await ImportScene.CreateAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.AnswerAsync(code, r => r with { Words = words }));

        Assert.Equal(sentence, refusal.Message);
        Assert.Equal(QuestionState.Open, (await scene.QuestionAsync(code)).State);
    }

    [Fact]
    public async Task Answer_in_words_takes_effect_where_the_kind_asks_for_words()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.AnswerAsync("NO-SUCCESS-CRITERIA", r => r with { Words = "Nine in ten decided in six weeks" });
        await scene.AnswerAsync("BROKEN-LINK", r => r with { Words = "1.1.1" });
        await scene.AnswerAsync("DUPLICATE-REF", r => r with { Words = "2.1.1a" });
        await scene.AnswerAsync("TRUNCATED-TEXT", r => r with { Words = "It ends with a full stop in our copy" });

        var plan = await scene.GoLiveAsync();

        Assert.Equal("Nine in ten decided in six weeks", plan.Actions[2].SuccessCriteria);
        Assert.Equal(["1.1.1"], plan.Actions[2].Links);
        Assert.Equal("2.1.1a", plan.Actions[6].Ref);
        Assert.Equal("Do thing 1", plan.Actions[0].Title);
    }

    [Fact]
    public async Task Explain_and_leave_open_change_nothing_and_can_be_taken_back()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { DueBy = new DateOnly(2026, 9, 30) });

        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { As = AnswerAs.Explain, Words = "The trust will tell us" });
        var explained = await scene.QuestionAsync("IMPOSSIBLE-DATE");
        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { As = AnswerAs.LeaveOpen, SeatId = scene.Area.SeatOf(SeatRole.ActionLead).SeatId });
        var open = await scene.QuestionAsync("IMPOSSIBLE-DATE");

        Assert.Equal((QuestionState.Explained, "The trust will tell us", (QuestionEffect?)null), (explained.State, explained.Answer, explained.Effect));
        Assert.Equal((QuestionState.Open, (string?)null), (open.State, open.Answer));
        await scene.SettleThreeAsync();
        Assert.Null((await scene.GoLiveAsync()).Actions[1].DueBy);
    }

    [Fact]
    public async Task Answer_to_a_question_that_changed_meanwhile_is_told_so()
    {
        await using var scene = await ImportScene.CreateAsync();

        await Assert.ThrowsAsync<ChangedMeanwhile>(() => scene.AnswerAsync("NO-OWNER", r => r with { Words = "Later", SeenVersion = r.SeenVersion - 1 }));
    }

    [Theory, OnBothDatabases]
    public async Task Answer_after_going_live_changes_the_live_action(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);
        await scene.SettleThreeAsync();
        await scene.GoLiveAsync();
        var lead = scene.Area.SeatOf(SeatRole.ActionLead).SeatId;

        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { DueBy = new DateOnly(2026, 9, 30) });
        await scene.AnswerAsync("NO-OWNER", r => r with { SeatId = lead });
        await scene.AnswerAsync("DUPLICATE-REF", r => r with { LeaveOut = true });
        await scene.AnswerAsync("HIDDEN-CONTENT", r => r with { BringIn = true });
        await scene.AnswerAsync("MONEY-IN-TEXT", r => r with { As = AnswerAs.Accept });
        await scene.AnswerAsync("ONE-WAY-LINK", r => r with { As = AnswerAs.Accept });

        var plan = await scene.PlanAsync();
        Assert.Equal((new DateOnly(2026, 9, 30), new DateOnly(2026, 9, 30), 0), (plan.Actions[1].DueBy, plan.Actions[1].FirstDueBy, plan.Actions[1].Slips));
        Assert.Equal(lead, plan.Actions[2].UpdateAuthorSeatId);
        Assert.Equal([lead], plan.Actions[2].Owners.Select(o => o.SeatId!.Value));
        Assert.NotNull(plan.Actions[6].RemovedAt);
        Assert.Equal("2.1.2", plan.Actions[7].Ref);
        Assert.Equal(plan.Actions[4].ImprovementActionId, plan.Actions[7].ParentActionId);
        Assert.Equal([100_000m, 80_000m], plan.Actions[4].Funding.Select(f => f.Pounds));
        Assert.Equal(["2.1.1"], plan.Actions[0].Links);
        Assert.Equal(6, (await scene.EventsAsync()).Count(e => e == "action.settled"));
    }

    [Fact]
    public async Task Answer_given_before_going_live_is_not_changed_after()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { As = AnswerAs.Accept });
        await scene.GoLiveAsync();

        await Assert.ThrowsAsync<RuleBroken>(() => scene.AnswerAsync("IMPOSSIBLE-DATE", r => r with { DueBy = new DateOnly(2026, 9, 30) }));
    }
}
