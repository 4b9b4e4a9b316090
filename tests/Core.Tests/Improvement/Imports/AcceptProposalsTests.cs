using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

public sealed class AcceptProposalsTests
{
    [Theory, OnBothDatabases]
    public async Task Accept_of_one_kind_accepts_that_kind_alone(Engine engine)
    {
        await using var scene = await ImportScene.CreateAsync(engine);

        await scene.RunAsync<AcceptProposals>(async o => Assert.Equal(1, await o.RunAsync(new AcceptProposals.Request { PlanImportId = scene.ImportId, Code = "NO-OWNER" }, scene.Manager, default)));

        var questions = (await scene.ImportAsync()).Questions;
        Assert.All(questions, q => Assert.Equal(q.Code == "NO-OWNER" ? QuestionState.Accepted : QuestionState.Open, q.State));
        Assert.Equal("The programme manager answers for it until someone is named.", questions.Single(q => q.Code == "NO-OWNER").Answer);
    }

    [Fact]
    public async Task Accept_of_all_leaves_questions_that_were_left_open_on_purpose()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.AnswerAsync("NO-OWNER", r => r with { As = AnswerAs.LeaveOpen, SeatId = scene.Area.SeatOf(SeatRole.ActionLead).SeatId });

        await scene.RunAsync<AcceptProposals>(o => o.RunAsync(new AcceptProposals.Request { PlanImportId = scene.ImportId }, scene.Manager, default));

        var questions = (await scene.ImportAsync()).Questions;
        Assert.All(questions, q => Assert.Equal(q.Code == "NO-OWNER" ? QuestionState.Open : QuestionState.Accepted, q.State));
    }

    [Fact]
    [Trait("row", "BED-03")]
    public async Task Accept_of_money_stores_amount_and_payer()
    {
        await using var scene = await ImportScene.CreateAsync();
        await scene.SettleThreeAsync();
        await scene.RunAsync<AcceptProposals>(o => o.RunAsync(new AcceptProposals.Request { PlanImportId = scene.ImportId }, scene.Manager, default));

        var action = (await scene.GoLiveAsync()).Actions[4];

        Assert.Equal("£100k from ABC, £80k XYZ", action.Resources);
        Assert.Equal([(100_000m, "ABC"), (80_000m, "XYZ")], action.Funding.Select(f => (f.Pounds, f.Payer!)));
    }
}
