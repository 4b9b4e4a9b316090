using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.PlanReader;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement.Imports;

/// <summary>The published plans go live whole: read from beside the repository, never kept in it.</summary>
public sealed class PublishedPlansTests
{
    [Theory]
    [Trait("row", "BRA-01")]
    [Trait("row", "LEI-01")]
    [Trait("row", "BUR-01")]
    [Trait("row", "BED-01")]
    [InlineData("bradford-action-plan.docx", 0, 0, 22)]
    [InlineData("source/leicestershire-wsoa.txt", 2, 0, 33)]
    [InlineData("bury-wsoa.xlsx", 8, 23, 81)]
    [InlineData("bedford-soa.docx", 5, 19, 116)]
    public async Task Published_plan_goes_live_with_every_level_and_row(string file, int priorities, int objectives, int actions)
    {
        await using var scene = await ImportScene.CreateAsync(read: Read(file));
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal((priorities, objectives, actions), (plan.Priorities.Count, plan.Priorities.Sum(p => p.Objectives.Count), plan.Actions.Count));
        Assert.Equal(Read(file).Actions.Select(a => a.Ref), plan.Actions.OrderBy(a => a.Order).Select(a => a.Ref));
    }

    [Fact]
    [Trait("row", "BRA-01")]
    public async Task Bradfords_items_keep_their_many_steps()
    {
        await using var scene = await ImportScene.CreateAsync(read: Read("bradford-action-plan.docx"));
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.True(plan.Actions.Sum(a => a.SubSteps.Count) >= 100, "the items of this plan have over a hundred steps between them");
        Assert.Contains(plan.Actions, a => a.DueDates.Count > 1);
    }

    [Fact]
    [Trait("row", "BRA-09")]
    public void Bradfords_key_offers_exactly_its_three_states_in_its_own_order_and_words()
    {
        var proposed = RatingProposal.Of(Read("bradford-action-plan.docx"));

        Assert.Equal(["Green", "Red", "Amber"], proposed.Select(p => p.Name));
        Assert.Equal([RatingPhase.Done, RatingPhase.Late, RatingPhase.AtRisk], proposed.Select(p => p.Phase!.Value));
        Assert.Equal(Read("bradford-action-plan.docx").RagScheme.Select(s => s.Meaning), proposed.Select(p => p.Meaning));
    }

    [Fact]
    [Trait("row", "BRA-09")]
    [Trait("row", "BED-13")]
    public async Task Blank_ratings_stay_not_rated()
    {
        await using var scene = await ImportScene.CreateAsync(read: Read("bedford-soa.docx"));
        await scene.SettleThreeAsync();

        Assert.All((await scene.GoLiveAsync()).Actions, a => Assert.Null(a.RatingStateId));
    }

    [Fact]
    [Trait("row", "BED-13")]
    public void A_plan_without_a_key_proposes_nothing_and_a_person_picks_a_scheme()
    {
        Assert.Empty(RatingProposal.Of(Read("bedford-soa.docx")));
        Assert.All(StandardSchemes.All, s => Assert.InRange(s.States.Count, SettleRatingScheme.FewestStates, SettleRatingScheme.MostStates));
    }

    [Fact]
    [Trait("row", "LEI-14")]
    [Trait("row", "LEI-15")]
    public async Task Leicestershires_five_states_keep_short_and_long_label_and_the_counts_of_the_file()
    {
        await using var scene = await ImportScene.CreateAsync(read: Read("source/leicestershire-wsoa.txt"));
        await scene.SettleThreeAsync();

        var plan = await scene.GoLiveAsync();

        Assert.Equal(["Red", "Amber", "Green", "Blue", "Pink"], plan.RatingStates.OrderBy(s => s.Order).Select(s => s.Name));
        Assert.All(plan.RatingStates, s => Assert.True(s.Meaning.Length > s.Name.Length, "the long label is the definition"));
        Assert.Equal(["Pink"], plan.RatingStates.Where(s => s.NeedsWaitingOn).Select(s => s.Name));
        Assert.Equal(
            [("Red", 0), ("Amber", 22), ("Green", 2), ("Blue", 1), ("Pink", 8)],
            plan.RatingStates.OrderBy(s => s.Order).Select(s => (s.Name, plan.Actions.Count(a => a.RatingStateId == s.RatingStateId))));
    }

    [Fact]
    [Trait("row", "BUR-16")]
    public async Task Burys_states_without_names_are_offered_by_meaning_and_never_named_silently()
    {
        var read = Read("bury-wsoa.docx");
        var proposed = RatingProposal.Of(read);
        await using var scene = await ImportScene.CreateAsync(read: read);
        var import = await scene.ImportAsync();

        Assert.Equal(4, proposed.Count);
        Assert.All(proposed, p => Assert.Null(p.Name));
        Assert.All(proposed, p => Assert.Null(p.Colour));
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => scene.RunAsync<SettleRatingScheme>(o => o.RunAsync(
            new SettleRatingScheme.Request
            {
                PlanImportId = scene.ImportId,
                SeenVersion = import.Version,
                States = [.. proposed.Select(p => new SettleRatingScheme.State(p.Name, p.Meaning, p.Colour, p.Phase, p.NeedsWaitingOn))],
            },
            scene.Manager,
            default)));
        Assert.Contains("Enter a name for state 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("row", "BUR-02")]
    public void Burys_areas_have_owners_and_supporters_with_their_posts()
    {
        var named = PriorityOwnersInText.Of(Read("source/bury-wsoa.txt"));

        Assert.Equal(Enumerable.Range(1, 8), named.Where(n => n.Kind == PriorityOwnerKind.Owner).Select(n => n.Priority).Distinct().Order());
        Assert.All(named.GroupBy(n => (n.Priority, n.Kind)), g => Assert.InRange(g.Count(), 1, g.Key.Kind == PriorityOwnerKind.Owner ? 3 : 5));
        Assert.All(named, n => Assert.False(string.IsNullOrWhiteSpace(n.Post)));
    }

    private static ReadPlan Read(string file)
    {
        using var stream = File.OpenRead(SharedFiles.PathOrSkip("plans/" + file));
        return PlanDocument.Read(stream, Path.GetFileName(file));
    }
}
