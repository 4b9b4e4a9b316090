using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.History;

public sealed class SilentChangeTests
{
    [Theory, OnBothDatabases]
    public async Task A_recorded_entity_saved_without_history_is_refused_and_nothing_is_written(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var scope = database.Begin())
        {
            await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>());
        }

        await using (var scope = database.Begin())
        {
            (await scope.Db.Areas.SingleAsync()).Name = "Elsewhere";
            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync());
            Assert.Contains("history", refusal.Message, StringComparison.Ordinal);
        }

        await using var after = database.Begin();
        Assert.Equal("Testshire", (await after.Db.Areas.SingleAsync()).Name);
    }

    [Theory, OnBothDatabases]
    public async Task History_that_is_edited_or_removed_through_the_context_is_refused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var scope = database.Begin();
        await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>());
        await using var second = database.Begin();
        second.Db.Entry(await second.Db.Changes.FirstAsync()).Property(c => c.PersonName).CurrentValue = "Somebody Else";
        await using var third = database.Begin();
        third.Db.Changes.Remove(await third.Db.Changes.FirstAsync());

        Assert.Contains("append-only", (await Assert.ThrowsAsync<InvalidOperationException>(() => second.Db.SaveChangesAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("append-only", (await Assert.ThrowsAsync<InvalidOperationException>(() => third.Db.SaveChangesAsync())).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_stale_version_is_refused_and_the_first_save_stands(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var first = database.Begin();
        await TestArea.AddAsync(first.Db, database.Clock, first.Get<Recorder>());
        await using var second = database.Begin();
        var mine = await first.Db.ImprovementActions.FirstAsync(a => a.Ref == "1.1");
        var theirs = await second.Db.ImprovementActions.FirstAsync(a => a.Ref == "1.1");

        mine.Title = "Mine";
        first.Get<Recorder>().Record(Actor.System, mine.AreaId, new ActionWentLive("1.1", "Mine", null, null), []);
        await first.Db.SaveChangesAsync();
        theirs.Title = "Theirs";
        second.Get<Recorder>().Record(Actor.System, mine.AreaId, new ActionWentLive("1.1", "Theirs", null, null), []);

        await Assert.ThrowsAsync<ChangedMeanwhile>(() => second.Db.SaveChangesAsync());
        await using var after = database.Begin();
        Assert.Equal("Mine", (await after.Db.ImprovementActions.SingleAsync(a => a.ImprovementActionId == mine.ImprovementActionId)).Title);
    }
}
