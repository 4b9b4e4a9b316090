using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class SettleTheRestTests
{
    [Theory]
    [InlineData(false, "A plan", "Tick the box if this is the current file. If it is not, discard this import and upload the current one")]
    [InlineData(true, " ", "Enter what the plan is called")]
    public async Task Confirm_of_a_file_without_tick_or_title_is_refused(bool isCurrent, string title, string sentence)
    {
        await using var scene = await ImportScene.CreateAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<ConfirmFile>(o => o.RunAsync(
            new ConfirmFile.Request { PlanImportId = scene.ImportId, SeenVersion = 1, IsCurrent = isCurrent, Title = title }, scene.Manager, default)));

        Assert.Equal(sentence, refusal.Message);
        Assert.False((await scene.ImportAsync()).IsCurrentFileConfirmed);
    }

    [Theory]
    [InlineData(SeatRole.ActionLead)]
    [InlineData(SeatRole.WorkStreamLead)]
    [InlineData(null)]
    public async Task Choose_of_someone_who_is_no_programme_manager_is_refused(SeatRole? role)
    {
        await using var scene = await ImportScene.CreateAsync();

        await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<ChooseProgrammeManager>(o => o.RunAsync(
            new ChooseProgrammeManager.Request { PlanImportId = scene.ImportId, SeenVersion = 1, SeatId = role is { } r ? scene.Area.SeatOf(r).SeatId : null }, scene.Manager, default)));
    }

    [Fact]
    public async Task Match_keeps_what_was_said_of_other_names_and_later_makes_nothing()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.MatchAsync(scene.Seat("TA", SeatRole.ActionLead));

        await scene.MatchAsync(new SettledName("ZZ", NameChoice.Later, scene.Area.SeatOf(SeatRole.Reader).SeatId));

        Assert.Equal(
            [new SettledName("TA", NameChoice.Seat, scene.Area.SeatOf(SeatRole.ActionLead).SeatId), new SettledName("ZZ", NameChoice.Later, null)],
            (await scene.ImportAsync()).People);
    }

    [Fact]
    public async Task Match_of_a_name_or_seat_from_elsewhere_is_refused()
    {
        await using var scene = await ImportScene.CreateAsync();

        await Assert.ThrowsAsync<RuleBroken>(() => scene.MatchAsync(scene.Seat("Nobody here", SeatRole.ActionLead)));
        await Assert.ThrowsAsync<RuleBroken>(() => scene.MatchAsync(new SettledName("TA", NameChoice.Seat, scene.Database.Clock.NewId())));
    }

    [Fact]
    public void Proposal_of_a_seat_reads_the_key_titles_and_brackets_and_never_guesses_between_two()
    {
        AreaSeat Seat(string name, string post, SeatRole role = SeatRole.ActionLead) => new(Guid.CreateVersion7(), role, post, name, "Council");
        var ada = Seat("Ada Penrose", "Head of SEND");
        var one = Seat("Jo Bell", "Nurse");
        var two = Seat("Jo Bell", "Teacher");
        NameInPlan Name(string name, PlanReader.ReadPerson? key = null) => new(name, key, 1, 0, 0, 0);

        Assert.Equal(ada, SeatMatch.Propose(Name("AP", new PlanReader.ReadPerson("AP", "Ada Penrose", null)), [ada, one]));
        Assert.Equal(ada, SeatMatch.Propose(Name("Cllr Ada Penrose (Council)"), [ada, one]));
        Assert.Equal(ada, SeatMatch.Propose(Name("head of send"), [ada, one]));
        Assert.Null(SeatMatch.Propose(Name("AP"), [ada]));
        Assert.Equal(one.PersonName, SeatMatch.Propose(Name("Jo Bell"), [one, two])?.PersonName);
    }

    [Theory, OnBothDatabases]
    [Trait("row", "LEI-13")]
    public async Task Inspection_as_settled_goes_live_with_each_priority_under_its_weakness(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);
        await scene.RunAsync<SettleInspection>(o => o.RunAsync(
            new SettleInspection.Request
            {
                PlanImportId = scene.ImportId,
                SeenVersion = 1,
                From = new DateOnly(2026, 2, 3),
                To = new DateOnly(2026, 2, 7),
                Published = new DateOnly(2026, 5, 15),
                Weaknesses = [new SettledWeakness("No joint strategy", ["Council", " ICB "], [2, 1]), new SettledWeakness("Plans are late", [], []), new SettledWeakness(" ", [], [])],
            },
            scene.Manager, default));
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal((new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 7), new DateOnly(2026, 5, 15)), (plan.InspectedFrom, plan.InspectedTo, plan.InspectionPublished));
        Assert.Equal(["No joint strategy", "Plans are late"], plan.Weaknesses.Select(w => w.Text));
        Assert.Equal(["Council", "ICB"], plan.Weaknesses[0].Bodies);
        Assert.All(plan.Priorities, p => Assert.Equal(plan.Weaknesses[0].WeaknessId, p.WeaknessId));
    }

    [Fact]
    public async Task Inspection_that_cannot_be_is_refused()
    {
        await using var scene = await ImportScene.CreateAsync();
        var request = new SettleInspection.Request { PlanImportId = scene.ImportId, SeenVersion = 1, From = new DateOnly(2026, 2, 7), Weaknesses = [] };

        Assert.Equal("The inspection cannot end before it starts", await RefusalAsync(scene, request with { To = new DateOnly(2026, 2, 3) }));
        Assert.Equal("The report cannot be published before the inspection ends", await RefusalAsync(scene, request with { Published = new DateOnly(2026, 2, 6) }));
        Assert.Equal(
            "Each priority answers one weakness. Reload the page and choose again",
            await RefusalAsync(scene, request with { Weaknesses = [new SettledWeakness("A", [], [1]), new SettledWeakness("B", [], [1])] }));
    }

    [Fact]
    [Trait("row", "BRA-03")]
    public async Task Work_streams_of_priorities_become_those_of_their_actions()
    {
        await using var scene = await ImportScene.CreateAsync();
        await SettleStreamsAsync(scene, new Dictionary<int, Guid> { [1] = scene.Area.FirstStream.GroupId, [2] = scene.Area.SecondStream.GroupId });
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal(
            [.. Enumerable.Repeat<Guid?>(scene.Area.FirstStream.GroupId, 4), .. Enumerable.Repeat<Guid?>(scene.Area.SecondStream.GroupId, 3)],
            plan.Actions.Select(a => a.GroupId));
        await Assert.ThrowsAsync<RuleBroken>(async () =>
        {
            await using var other = await ImportScene.CreateAsync();
            await SettleStreamsAsync(other, new Dictionary<int, Guid> { [1] = scene.Area.Board.GroupId });
        });
    }

    [Fact]
    public async Task Work_stream_of_a_name_that_is_taken_is_refused()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.RunAsync<AddWorkStream>(o => o.RunAsync(new AddWorkStream.Request { AreaId = scene.Area.Area.AreaId, Name = " Voice " }, scene.Manager, default));

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<AddWorkStream>(o =>
            o.RunAsync(new AddWorkStream.Request { AreaId = scene.Area.Area.AreaId, Name = "voice" }, scene.Manager, default)));

        Assert.Equal("There is a work stream called Voice already", refusal.Message);
    }

    [Fact]
    [Trait("row", "BED-09")]
    public async Task Outcomes_go_live_with_the_actions_that_serve_them_and_one_without_any_shows_as_a_gap()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.RunAsync<MapOutcomes>(o => o.RunAsync(
            new MapOutcomes.Request { PlanImportId = scene.ImportId, SeenVersion = 1, Outcomes = [new SettledOutcome(1, 1, [1, 3])] }, scene.Manager, default));
        await scene.SettleThreeAsync();

        var outcomes = (await scene.GoLiveAsync()).Priorities[0].Outcomes;

        Assert.Equal([("Families wait less", "1.1.1 1.2.1"), ("Young people find work", "")], outcomes.Select(o => (o.Text, string.Join(' ', o.ActionRefs))));
    }

    [Fact]
    public async Task Discard_asks_why_and_leaves_everything_to_read_but_nothing_to_settle()
    {
        await using var scene = await ImportScene.CreateAsync();
        await Assert.ThrowsAsync<RuleBroken>(() => DiscardAsync(scene, " "));

        await DiscardAsync(scene, "An older version");

        var import = await scene.ImportAsync();
        Assert.Equal((ImportState.Discarded, true), (import.State, import.Questions.Count > 0));
        await Assert.ThrowsAsync<RuleBroken>(scene.ConfirmFileAsync);
        await Assert.ThrowsAsync<RuleBroken>(scene.GoLiveAsync);
        await Assert.ThrowsAsync<RuleBroken>(() => scene.AnswerAsync("NO-OWNER", r => r with { As = AnswerAs.Accept }));
        await using var scope = scene.Database.Begin();
        Assert.Equal("An older version", await scope.Db.Changes.Where(c => c.EventName == "import.discarded").Select(c => c.Reason).SingleAsync());
    }

    [Fact]
    public async Task Settling_half_way_is_all_there_when_someone_comes_back()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.ConfirmFileAsync();
        await scene.MatchAsync(scene.Seat("TA", SeatRole.ActionLead));
        await scene.AnswerAsync("NO-OWNER", r => r with { As = AnswerAs.Accept });

        var import = await scene.ImportAsync();

        Assert.Equal([Blocker.RatingScheme, Blocker.ProgrammeManager], import.Missing);
        Assert.Single(import.People);
        Assert.Equal(QuestionState.Accepted, import.Questions.Single(q => q.Code == "NO-OWNER").State);
    }

    [Fact]
    public async Task Draft_is_seen_by_the_programme_manager_alone()
    {
        await using var scene = await ImportScene.CreateAsync();
        await using var scope = scene.Database.Begin();

        foreach (var role in Enum.GetValues<SeatRole>())
        {
            Assert.Equal(role == SeatRole.ProgrammeManager ? 1 : 0, await scope.Db.PlanImports.VisibleTo(scene.Area.Actor(role)).CountAsync());
        }
    }

    [Theory]
    [InlineData("£100k from ABC, £80k XYZ", "100000 ABC|80000 XYZ")]
    [InlineData("£412,000 over two years from the council's reserve", "412000 ")]
    [InlineData("about £1.5 million by Larkshire Council and £60,000 a year", "1500000 Larkshire Council|60000 ")]
    [InlineData("Existing staff", "")]
    [InlineData(null, "")]
    public void Money_is_read_with_its_payer(string? text, string expected) =>
        Assert.Equal(expected, string.Join('|', MoneyInText.Read(text).Select(m => $"{m.Pounds:0} {m.Payer}")));

    private static async Task SettleStreamsAsync(ImportScene scene, Dictionary<int, Guid> streams) => await scene.RunAsync<SettleWorkStreams>(o =>
        o.RunAsync(new SettleWorkStreams.Request { PlanImportId = scene.ImportId, SeenVersion = 1, WorkStreams = streams }, scene.Manager, default));

    private static async Task DiscardAsync(ImportScene scene, string reason)
    {
        var version = (await scene.ImportAsync()).Version;
        await scene.RunAsync<DiscardImport>(o => o.RunAsync(new DiscardImport.Request { PlanImportId = scene.ImportId, SeenVersion = version, Reason = reason }, scene.Manager, default));
    }

    private static async Task<string> RefusalAsync(ImportScene scene, SettleInspection.Request request) =>
        (await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<SettleInspection>(o => o.RunAsync(request, scene.Manager, default)))).Message;
}
