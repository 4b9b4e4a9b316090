using Microsoft.EntityFrameworkCore;
using Waymark.Core.Demonstration;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Demonstration;

public sealed class DemonstrationSeedTests
{
    [Fact]
    public async Task Seed_tells_the_whole_year_through_the_real_operations_and_nothing_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Begin();

        var made = await scope.Get<DemonstrationSeed>().RunAsync(Repository.PathOf("demo"), default);

        Assert.NotNull(made);
        Assert.Empty(made.Refused);
        var plan = await scope.Db.ImprovementPlans.AsNoTracking().Include(p => p.RatingStates).Include(p => p.Weaknesses).Include(p => p.Priorities).ThenInclude(p => p.Owners)
            .Include(p => p.Actions).AsSplitQuery().SingleAsync();
        Assert.Equal((6, 91, 5, 6), (plan.Priorities.Count, plan.Actions.Count, plan.RatingStates.Count, plan.Weaknesses.Count));
        Assert.Equal(new DateOnly(2025, 12, 1), DateOnly.FromDateTime(plan.WentLiveAt));
        Assert.All(plan.Priorities, p => Assert.Contains(p.Owners, o => o is { Kind: PriorityOwnerKind.Owner, SeatId: not null }));
        Assert.All(plan.Actions, a => Assert.NotNull(a.GroupId));
        Assert.Equal(DemonstrationFiles.Year.Updates.Count, await scope.Db.ActionUpdates.CountAsync());
        Assert.Equal(DemonstrationFiles.Year.Cycles.Count(c => c.TakenOn is not null), await scope.Db.Snapshots.CountAsync());
        Assert.True(await scope.Db.Areas.Select(a => a.IsDemonstration).SingleAsync());
        Assert.Empty(await scope.Get<VerifyHistory>().RunAsync(default));
        Assert.Null(await scope.Get<DemonstrationSeed>().RunAsync(Repository.PathOf("demo"), default));
    }
}
