using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.PlanReader;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class SettleRatingSchemeTests
{
    private static readonly SettleRatingScheme.State[] _three =
    [
        new("Green", "Completed in time", RatingColour.Green, RatingPhase.Done, false),
        new("Red", "Incomplete", RatingColour.Red, RatingPhase.Late, false),
        new("Amber", "Started", RatingColour.Amber, RatingPhase.AtRisk, false),
    ];

    [Fact]
    [Trait("row", "BRA-09")]
    public void Proposal_for_three_states_keeps_names_texts_and_order()
    {
        var proposed = RatingProposal.Of(Key(
            ("Green", "Work/Action has been completed within timescale"),
            ("Red", "Actions - Work/Action incomplete, rescheduled or delays have significant impact or risk"),
            ("Amber", "Work/ Action has been started and some progress made")));

        Assert.Equal(["Green", "Red", "Amber"], proposed.Select(s => s.Name));
        Assert.Equal("Work/Action has been completed within timescale", proposed[0].Meaning);
        Assert.Equal([RatingPhase.Done, RatingPhase.Late, RatingPhase.AtRisk], proposed.Select(s => s.Phase!.Value));
    }

    [Fact]
    [Trait("row", "LEI-14")]
    public void Proposal_for_five_states_asks_what_a_waiting_one_waits_on()
    {
        var proposed = RatingProposal.Of(InventedPlan.Read());

        Assert.Equal([RatingColour.Red, RatingColour.Amber, RatingColour.Green, RatingColour.Blue, RatingColour.Pink], proposed.Select(s => s.Colour!.Value));
        Assert.Equal([RatingPhase.Late, RatingPhase.AtRisk, RatingPhase.OnTrack, RatingPhase.Done, RatingPhase.NotStarted], proposed.Select(s => s.Phase!.Value));
        Assert.Equal([false, false, false, false, true], proposed.Select(s => s.NeedsWaitingOn));
    }

    [Fact]
    [Trait("row", "BUR-16")]
    public void Proposal_where_names_were_lost_guesses_neither_name_nor_colour()
    {
        var proposed = RatingProposal.Of(Key(
            (null, "Action Completed and Signed off"),
            (null, "Action not started and behind target for completion within timescale"),
            (null, "Action underway but behind target or at risk for completion within timescale"),
            (null, "Action underway and on target for completion within timescale")));

        Assert.All(proposed, s => Assert.Null(s.Name));
        Assert.All(proposed, s => Assert.Null(s.Colour));
        Assert.Equal([RatingPhase.Done, RatingPhase.Late, RatingPhase.AtRisk, RatingPhase.OnTrack], proposed.Select(s => s.Phase!.Value));
    }

    [Fact]
    [Trait("row", "X-05")]
    public void Proposal_for_names_without_a_colour_in_them_reads_the_meaning_and_the_keys_own_heading_is_no_state()
    {
        var proposed = RatingProposal.Of(Key(
            ("Rating", "What it means"),
            ("Not begun", "Work has not started because its time has not come."),
            ("Stalled", "Work has stopped, or it will miss its date unless somebody steps in."),
            ("Slipping", "Work is going on but is late, or is likely to be late."),
            ("On course", "Work is going on and will be done by its date."),
            ("Done and checked", "Finished, with evidence seen by somebody other than the lead.")));

        Assert.Equal(["Not begun", "Stalled", "Slipping", "On course", "Done and checked"], proposed.Select(s => s.Name));
        Assert.Equal([RatingPhase.NotStarted, RatingPhase.Late, RatingPhase.AtRisk, RatingPhase.OnTrack, RatingPhase.Done], proposed.Select(s => s.Phase!.Value));
        Assert.Equal(5, proposed.Select(s => s.Colour).Distinct().Count());
    }

    [Fact]
    public void Proposal_for_rating_words_takes_name_colour_or_first_letter_and_leaves_others_open()
    {
        var read = InventedPlan.Read();

        var words = RatingProposal.InUse(read, RatingProposal.Of(read)).ToDictionary(w => w.Words, w => w.State);

        Assert.Equal(new Dictionary<string, int?> { ["AMBER"] = 1, ["PINK"] = 4, ["G"] = 2, ["in hand"] = null }, words);
    }

    [Fact]
    [Trait("row", "BED-13")]
    public async Task Plan_without_a_key_takes_a_standard_scheme_and_blanks_stay_not_rated()
    {
        var read = InventedPlan.Read();
        await using var scene = await ImportScene.CreateAsync(read: read with { RagScheme = [], Actions = [.. read.Actions.Select(a => a with { Rag = null })] });
        Assert.Empty(RatingProposal.Of(PlanJson.Parse((await scene.ImportAsync()).ReadJson)));
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal(["Red", "Amber", "Green", "Blue"], plan.RatingStates.Select(s => s.Name));
        Assert.All(plan.Actions, a => Assert.Null(a.RatingStateId));
    }

    [Theory, OnBothDatabases]
    [Trait("row", "LEI-15")]
    public async Task Settle_stores_each_state_with_its_short_and_long_words(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);

        await scene.SettleSchemeAsync();

        var scheme = (await scene.ImportAsync()).RatingScheme!;
        Assert.Equal(("Pink", "Action not yet started, as dependent on other actions to be completed first", true), (scheme[4].Name, scheme[4].Meaning, scheme[4].NeedsWaitingOn));
        Assert.Equal(["AMBER"], scheme[1].AsWritten);
        Assert.Contains("import.scheme-settled", await scene.EventsAsync());
    }

    public static TheoryData<SettleRatingScheme.State[], string> Refusals => new()
    {
        { _three[..2], "A rating scheme has three, four or five states: fill in at least three rows" },
        { [.. _three, .. _three], "Two states are called Green: give each a name of its own" },
        { [_three[0], _three[1], _three[2] with { Name = " " }], "Enter a name for state 3, such as Amber" },
        { [_three[0], _three[1], _three[2] with { Meaning = null }], "Enter what Amber means, in the plan’s own words" },
        { [_three[0], _three[1], _three[2] with { Colour = null }], "Choose a colour for Amber" },
        { [_three[0], _three[1], _three[2] with { Phase = null }], "Choose what Amber counts as in reports" },
        { [_three[0], _three[1], _three[2] with { Colour = RatingColour.Red }], "Red and Amber have the same colour: choose another for one of them" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task Settle_of_a_scheme_that_cannot_be_is_refused(SettleRatingScheme.State[] states, string sentence)
    {
        await using var scene = await ImportScene.CreateAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<SettleRatingScheme>(o =>
            o.RunAsync(new SettleRatingScheme.Request { PlanImportId = scene.ImportId, SeenVersion = 1, States = states }, scene.Manager, default)));

        Assert.Contains(sentence, new[] { refusal.Message }.Concat(refusal.Also.Select(r => r.Message)));
        Assert.Null((await scene.ImportAsync()).RatingScheme);
    }

    private static ReadPlan Key(params (string? Name, string Meaning)[] states) => new()
    {
        RagScheme = [.. states.Select((s, index) => new ReadRatingState(index + 1, s.Name, s.Meaning))],
    };
}
