using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.PlanReader;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

/// <summary>Published plans, imported and taken live, against what is known to stand in them.</summary>
public sealed class PublishedPlansLiveTests
{
    [Theory]
    [InlineData("plans/bury-wsoa.docx")]
    [InlineData("plans/bury-wsoa.xlsx")]
    [InlineData("plans/source/bury-wsoa.txt")]
    [Trait("row", "BUR-01")]
    public async Task Plan_of_three_levels_goes_live_whole(string file)
    {
        await using var scene = await LiveAsync(file);

        var plan = await scene.PlanAsync();

        Assert.Equal((8, 23, 81), (plan.Priorities.Count, plan.Priorities.Sum(p => p.Objectives.Count), plan.Actions.Count));
        var objectives = plan.Priorities.SelectMany(p => p.Objectives.Select(o => o.Ref)).ToHashSet(StringComparer.Ordinal);
        Assert.All(plan.Actions, a => Assert.Contains(a.ObjectiveRef!, objectives));
        Assert.Equal(80, plan.Actions.Count(a => a.DueBy is not null));
        Assert.Equal("5.1.2", Assert.Single(plan.Actions, a => a.DueBy is null).Ref);
        Assert.Equal(4, plan.RatingStates.Count);
    }

    [Theory]
    [InlineData("plans/bedford-soa.docx")]
    [InlineData("plans/bedford-soa.xlsx")]
    [InlineData("plans/source/bedford-soa.txt")]
    [Trait("row", "BED-01")]
    public async Task Plan_with_key_actions_and_sub_actions_goes_live_whole(string file)
    {
        await using var scene = await LiveAsync(file);

        var plan = await scene.PlanAsync();

        Assert.Equal((5, 116), (plan.Priorities.Count, plan.Actions.Count));
        Assert.Equal((18, 98), (plan.Actions.Count(a => a.ParentActionId is null), plan.Actions.Count(a => a.ParentActionId is not null)));
        Assert.Equal(116, plan.Actions.Count(a => a.DueBy is not null));
        Assert.True(plan.Actions.Count(a => a.Owners.Any(o => o.Kind == OwnerKind.Accountable)) > 100);
        Assert.True(plan.Actions.Count(a => a.Owners.Any(o => o.Kind == OwnerKind.Deliverer)) > 100);
    }

    [Fact]
    [Trait("row", "BED-02")]
    public async Task Accountable_and_deliverers_are_different_lists_and_a_board_may_be_accountable()
    {
        await using var scene = await LiveAsync("plans/bedford-soa.docx");

        var owners = (await scene.PlanAsync()).Actions.SelectMany(a => a.Owners).ToList();

        Assert.Contains(owners, o => o.Kind == OwnerKind.Accountable && NamesInPlan.LooksLikeGroup(o.NameAsWritten));
        Assert.NotEqual(
            owners.Where(o => o.Kind == OwnerKind.Accountable).Select(o => o.NameAsWritten).ToHashSet(StringComparer.Ordinal),
            owners.Where(o => o.Kind == OwnerKind.Deliverer).Select(o => o.NameAsWritten).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("row", "BED-03")]
    public async Task Money_in_the_resources_is_stored_with_its_payers()
    {
        await using var scene = await LiveAsync("plans/bedford-soa.docx", acceptAll: true);

        var action = Assert.Single((await scene.PlanAsync()).Actions, a => a.Funding.Count > 0);

        Assert.Equal([100_000m, 80_000m], action.Funding.Select(f => f.Pounds));
        Assert.All(action.Funding, f => Assert.NotNull(f.Payer));
    }

    [Theory]
    [InlineData("plans/bradford-action-plan.docx")]
    [InlineData("plans/bradford-action-plan.xlsx")]
    [InlineData("plans/source/bradford-action-plan.txt")]
    [Trait("row", "BRA-01")]
    [Trait("row", "BRA-09")]
    public async Task Plan_of_items_with_steps_goes_live_whole(string file)
    {
        await using var scene = await LiveAsync(file);

        var plan = await scene.PlanAsync();

        Assert.Equal(22, plan.Actions.Count);
        Assert.Equal(Enumerable.Range(1, 22).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), plan.Actions.Select(a => a.Ref));
        Assert.True(plan.Actions.Sum(a => a.SubSteps.Count) >= 80, $"only {plan.Actions.Sum(a => a.SubSteps.Count)} steps");
        Assert.Equal(["Green", "Red", "Amber"], plan.RatingStates.Select(s => s.Name));
        Assert.All(plan.Actions, a => Assert.Null(a.RatingStateId));
    }

    [Fact]
    [Trait("row", "LEI-01")]
    [Trait("row", "LEI-14")]
    public async Task Plan_of_two_priorities_goes_live_in_its_own_order_with_its_ratings()
    {
        await using var scene = await LiveAsync("plans/source/leicestershire-wsoa.txt");

        var plan = await scene.PlanAsync();

        Assert.Equal([19, 14], plan.Priorities.Select(p => plan.Actions.Count(a => a.PriorityId == p.PriorityId)));
        Assert.Equal(
            [.. Enumerable.Range(1, 19).Select(n => $"1.{n}"), .. Enumerable.Range(1, 14).Select(n => $"2.{n}")],
            plan.Actions.Select(a => a.Ref));
        var states = plan.RatingStates.ToDictionary(s => s.RatingStateId, s => s.Name);
        var counts = plan.Actions.CountBy(a => a.RatingStateId is { } id ? states[id] : "Not rated").ToDictionary();
        Assert.Equal(new Dictionary<string, int> { ["Amber"] = 22, ["Pink"] = 8, ["Green"] = 2, ["Blue"] = 1 }, counts);
    }

    [Fact]
    [Trait("row", "X-01")]
    [Trait("row", "LEI-03")]
    public async Task Impossible_and_open_dates_are_kept_as_written_and_listed()
    {
        await using var scene = await LiveAsync("plans/source/leicestershire-wsoa.txt");

        var plan = await scene.PlanAsync();

        var impossible = plan.Actions.Single(a => a.Ref == "2.11");
        Assert.Equal(("31/09/2020", (DateOnly?)null), (impossible.DueText, impossible.DueBy));
        Assert.All(plan.Actions.Where(a => a.Ref is "1.5" or "2.1"), a => Assert.Null(a.DueBy));
        var questions = (await scene.ImportAsync()).Questions;
        Assert.Contains(questions, q => q is { Code: "IMPOSSIBLE-DATE", ActionRef: "2.11", State: QuestionState.Open });
    }

    [Fact]
    [Trait("row", "X-01")]
    [Trait("row", "X-02")]
    public async Task Early_dates_and_children_after_their_parent_are_listed_and_kept()
    {
        await using var scene = await LiveAsync("plans/bedford-soa.docx");

        var questions = (await scene.ImportAsync()).Questions;

        string[] Refs(string code) => [.. questions.Where(q => q.Code == code).Select(q => q.ActionRef!).Order(StringComparer.Ordinal)];
        Assert.Equal(["2.5.2", "5.1.1", "5.1.2", "5.2.1"], Refs("DATE-BEFORE-PLAN"));
        Assert.Equal(["1.3.10", "1.3.9", "2.2.6", "2.2.7", "3.3.5", "3.4.8", "4.1.3", "4.3.2"], Refs("CHILD-AFTER-PARENT"));
        Assert.Equal(new DateOnly(2018, 1, 31), (await scene.PlanAsync()).Actions.Single(a => a.Ref == "5.1.1").DueBy);
    }

    [Fact]
    [Trait("row", "BUR-02")]
    public async Task Owners_and_supporters_of_a_priority_stand_apart_from_the_leads_of_its_actions()
    {
        await using var scene = await LiveAsync("plans/source/bury-wsoa.txt");

        var plan = await scene.PlanAsync();

        await using var scope = scene.Database.Begin();
        var owners = scope.Db.Set<PriorityOwner>().ToList().ToLookup(o => o.PriorityId);
        Assert.All(plan.Priorities, p => Assert.InRange(owners[p.PriorityId].Count(o => o.Kind == PriorityOwnerKind.Owner), 1, 3));
        Assert.All(plan.Priorities, p => Assert.InRange(owners[p.PriorityId].Count(o => o.Kind == PriorityOwnerKind.Support), 1, 5));
        Assert.All(owners.SelectMany(o => o), o => Assert.False(string.IsNullOrWhiteSpace(o.Post)));
    }

    [Fact]
    [Trait("row", "BUR-03")]
    public async Task Initials_are_resolved_by_the_plans_own_key()
    {
        await using var scene = await LiveAsync("plans/bury-wsoa.docx");

        var names = NamesInPlan.Of(PlanJson.Parse((await scene.ImportAsync()).ReadJson));

        Assert.Equal(13, names.Count(n => n.Key?.Name is not null));
        Assert.Equal("LA", Assert.Single(names, n => n.Name == "LA").Key!.Initials);
        Assert.DoesNotContain(names, n => n.IsUnknownInitials);
        Assert.True(Assert.Single(names, n => n.Key is null).IsGroup);
    }

    private static async Task<ImportScene> LiveAsync(string file, bool acceptAll = false)
    {
        var path = SharedFiles.PathOrSkip(file);
        await using var stream = File.OpenRead(path);
        var scene = await ImportScene.CreateAsync(read: PlanDocument.Read(stream, Path.GetFileName(path)));
        await scene.SettleThreeAsync();
        if (acceptAll)
        {
            await scene.RunAsync<AcceptProposals>(o => o.RunAsync(new AcceptProposals.Request { PlanImportId = scene.ImportId }, scene.Manager, default));
        }

        await scene.GoLiveAsync();
        return scene;
    }
}
