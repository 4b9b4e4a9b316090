using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Testing;

namespace Waymark.Core.Tests.Improvement;

public sealed class PlanQueriesTests
{
    [Theory, OnBothDatabases]
    public async Task Get_reads_a_plan_of_116_actions_in_five_queries(Engine engine)
    {
        await using var ground = await Ground.MakeAsync(engine);
        await ground.AddActionsAsync(110);
        await ground.PostAsync(ground.Said("1.1"));
        await ground.PostAsync(ground.Said("1.1"));
        await using var work = ground.Database.Begin();
        using var count = new CommandCount(work.Db);
        var plan = await work.Get<PlanQueries>().GetAsync(ground.PlanId, ground.Area.Actor(SeatRole.Reader), CancellationToken.None);
        Assert.Equal(116, plan.Actions.Count);
        Assert.Equal(5, count.Commands);
        Assert.Equal(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.10"], plan.Actions.Take(16).Select(a => a.Ref).ToList());
        Assert.NotNull(plan.Actions[0].Latest);
        Assert.Equal("Test ActionLead", Assert.Single(plan.Actions[0].Owners).Name);
        Assert.Equal(("Test ActionLead", "Timeliness"), (plan.Actions[0].UpdateAuthor, plan.Actions[0].WorkStream));
        Assert.Equal(("Testshire", "Test ProgrammeManager"), (plan.AreaName, plan.ProgrammeManager));
    }

    [Theory]
    [InlineData(SeatRole.Administrator, false)]
    [InlineData(SeatRole.ProgrammeManager, true)]
    [InlineData(SeatRole.WorkStreamLead, true)]
    [InlineData(SeatRole.ActionLead, true)]
    [InlineData(SeatRole.BoardMember, true)]
    [InlineData(SeatRole.Reader, true)]
    [InlineData(SeatRole.OutsideReader, false)]
    public async Task Get_shows_the_whole_plan_to_those_who_may_see_it_BRA_03(SeatRole role, bool sees)
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(sees, await Ground.IsAllowedAsync(() => ground.PlanAsync(role)));
        Assert.Equal(sees ? 1 : 0, (await ground.RunAsync<PlanQueries, IReadOnlyList<PlanQueries.PlanLink>>(role, (q, actor) => q.ListAsync(actor, CancellationToken.None))).Count);
        Assert.False(await Ground.IsAllowedAsync(() => ground.RunAsync<PlanQueries, PlanOverview>(role, (q, actor) => q.GetAsync(ground.Other.Plan.ImprovementPlanId, actor, CancellationToken.None))));
    }

    [Fact]
    public async Task List_counts_standing_and_late_actions()
    {
        await using var ground = await Ground.MakeAsync();
        ground.Database.Time.Advance(TimeSpan.FromDays(61));
        await ground.PostAsync(ground.Said("1.1", RatingPhase.Done));
        await ground.SetAsync("2.3", a => a.RemovedAt = ground.Database.Clock.UtcNow);
        var link = Assert.Single(await ground.RunAsync<PlanQueries, IReadOnlyList<PlanQueries.PlanLink>>(SeatRole.Reader, (q, actor) => q.ListAsync(actor, CancellationToken.None)));
        Assert.Equal((5, 3), (link.Actions, link.Late));
    }

    [Fact]
    public async Task Late_is_a_date_that_passed_on_what_is_not_done()
    {
        await using var ground = await Ground.MakeAsync();
        ground.Database.Time.Advance(TimeSpan.FromDays(30));
        Assert.False((await ground.LineAsync("1.1")).Has(ActionFactKind.Late));
        ground.Database.Time.Advance(TimeSpan.FromDays(1));
        var late = Assert.Single((await ground.LineAsync("1.1")).Facts, f => f.Kind == ActionFactKind.Late);
        Assert.Equal("1 day late: due by 23 December 2026", late.Sentence);
        await ground.PostAsync(ground.Said("1.1", RatingPhase.Done));
        Assert.False((await ground.LineAsync("1.1")).Has(ActionFactKind.Late));
    }

    [Fact]
    public async Task Actions_without_a_date_are_counted_and_never_late_LEI_03_X_03()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.1", a => a.MoveDue("In line with HNB workstream plan", [], ground.Database.Clock.UtcNow));
        ground.Database.Time.Advance(TimeSpan.FromDays(1000));
        var line = await ground.LineAsync("1.1");
        Assert.Equal("Has no date to miss: ‘In line with HNB workstream plan’", Assert.Single(line.Facts, f => f.Kind == ActionFactKind.NoDate).Sentence);
        Assert.False(line.Has(ActionFactKind.Late));
        Assert.Equal(1, (await ground.PlanAsync()).Count(ActionFactKind.NoDate));
    }

    [Fact]
    public async Task An_action_due_after_its_key_action_is_listed_X_02()
    {
        await using var ground = await Ground.MakeAsync();
        await ground.SetAsync("1.3", a => a.ParentActionId = ground.Id("1.2"));
        await ground.SetAsync("1.1", a => a.ParentActionId = ground.Id("1.2"));
        await ground.SetAsync("2.2", a => a.ParentActionId = ground.Id("1.2"));
        var plan = await ground.PlanAsync();
        var fact = Assert.Single(plan.Actions.SelectMany(a => a.Facts), f => f.Kind == ActionFactKind.AfterParent);
        Assert.Equal("Due after 1.2, which it belongs under: 21 February 2027 is later than 22 January 2027", fact.Sentence);
        Assert.True(plan.Actions.Single(a => a.Ref == "1.3").Has(ActionFactKind.AfterParent));
    }

    [Fact]
    public async Task Silent_is_without_an_update_since_the_last_snapshot()
    {
        await using var ground = await Ground.MakeAsync();
        Assert.Equal(6, (await ground.PlanAsync()).Count(ActionFactKind.Silent));
        await ground.PostAsync(ground.Said("1.1"));
        Assert.Equal(5, (await ground.PlanAsync()).Count(ActionFactKind.Silent));
        ground.Database.Time.Advance(TimeSpan.FromHours(1));
        await ground.SetAsync(async db => await db.Snapshots.AddAsync(ground.EmptySnapshot()));
        var plan = await ground.PlanAsync();
        Assert.Equal(6, plan.Count(ActionFactKind.Silent));
        Assert.Equal("No update since 23 November 2026", Assert.Single(plan.Actions[0].Facts, f => f.Kind == ActionFactKind.Silent).Sentence);
        Assert.Equal(1, plan.LastSnapshot?.Number);
    }

    [Fact]
    public async Task Ratings_that_the_rest_contradicts_are_told_and_not_refused_X_06()
    {
        await using var ground = await Ground.MakeAsync();
        var pink = await ground.AddPinkAsync();
        await ground.PostAsync(ground.Said("1.1"));
        await ground.PostAsync(ground.Said("1.2", RatingPhase.Done));
        await ground.SetAsync("1.3", a => a.RatingStateId = pink);
        await ground.SetAsync("2.1", a => a.RatingStateId = ground.State(RatingPhase.Late));
        ground.Database.Time.Advance(TimeSpan.FromDays(31));
        var sentences = (await ground.PlanAsync()).Actions.ToDictionary(
            a => a.Ref, a => a.Facts.Where(f => f.Kind is ActionFactKind.Contradiction or ActionFactKind.NoPathBack).Select(f => f.Sentence).ToList(), StringComparer.Ordinal);
        Assert.Equal(["Rated Green, on track, but its date has passed"], sentences["1.1"]);
        Assert.Equal(["Rated Blue, done, but no evidence is given"], sentences["1.2"]);
        Assert.Equal(["Rated Pink, waiting, but nothing is named that it waits on"], sentences["1.3"]);
        Assert.Equal(["Rated Red without a path back"], sentences["2.1"]);
        Assert.Empty(sentences["2.2"]);
        ground.Database.Time.Advance(TimeSpan.FromDays(90));
        Assert.Contains("Rated Pink, not started, but its date has passed", (await ground.LineAsync("1.3")).Facts.Select(f => f.Sentence).ToList());
    }

    [Fact]
    public async Task Slips_are_counted_against_the_first_date()
    {
        await using var ground = await Ground.MakeAsync();
        var due = (await ground.ActionAsync("1.1")).DueBy!.Value;
        await ground.PostAsync(ground.Said() with { NewDueBy = due.AddDays(10), NewDueReason = "One" });
        await ground.PostAsync(ground.Said() with { NewDueBy = due.AddDays(25), NewDueReason = "Two" });
        var fact = Assert.Single((await ground.LineAsync("1.1")).Facts, f => f.Kind == ActionFactKind.Slipped);
        Assert.Equal("25 days after its first date, 23 December 2026; moved twice", fact.Sentence);
    }

    [Fact]
    public async Task A_vacant_seat_is_nobody_to_ask()
    {
        await using var ground = await Ground.MakeAsync();
        var seat = ground.Area.SeatOf(SeatRole.ActionLead).SeatId;
        await ground.SetAsync(async db => (await db.Seats.SingleAsync(s => s.SeatId == seat)).PersonId = null);
        var line = await ground.LineAsync("1.1");
        Assert.Equal("Nobody holds the post that is asked for updates: ActionLead post", Assert.Single(line.Facts, f => f.Kind == ActionFactKind.NobodyToAsk).Sentence);
        Assert.Equal(3, (await ground.PlanAsync()).Count(ActionFactKind.NobodyToAsk));
    }

    [Fact]
    public async Task Outcomes_without_an_action_and_weaknesses_without_a_priority_are_listed_BED_09_LEI_13()
    {
        await using var ground = await Ground.MakeAsync();
        var first = ground.Area.Plan.Priorities[0].PriorityId;
        var answered = Weakness(ground, 1, "Plans are late");
        await ground.SetAsync(async db =>
        {
            db.AddRange(answered, Weakness(ground, 2, "Health is slow"));
            var priority = await db.Priorities.SingleAsync(p => p.PriorityId == first);
            priority.WeaknessId = answered.WeaknessId;
            priority.Outcomes = [new Outcome("Plans within 20 weeks", ["1.1"]), new Outcome("More work experience", [])];
        });
        var plan = await ground.PlanAsync();
        Assert.Equal(["Health is slow"], plan.UnansweredWeaknesses.ToList());
        var (priority, outcome) = Assert.Single(plan.OutcomesWithoutAction);
        Assert.Equal(("1", "More work experience"), (priority.Ref, outcome));
    }

    private static Weakness Weakness(Ground ground, int order, string text) =>
        new() { WeaknessId = ground.Database.Clock.NewId(), ImprovementPlanId = ground.PlanId, Order = order, Text = text };
}
