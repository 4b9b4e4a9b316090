using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.Data;

public sealed class TestDatabaseTests
{
    [Theory, OnBothDatabases]
    public async Task Model_has_no_change_without_a_migration(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var work = database.Begin();
        Assert.False(work.Db.Database.HasPendingModelChanges(), "The model changed: run ./dev migration NAME.");
        Assert.Empty(await work.Db.Database.GetPendingMigrationsAsync());
    }

    [Theory, OnBothDatabases]
    public async Task Database_keeps_acknowledged_writes(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var work = database.Begin();
        await work.Get<DatabaseProvider>().AssertDurableAsync(work.Db, CancellationToken.None);
    }

    [Theory, OnBothDatabases]
    public async Task Each_test_has_a_database_of_its_own(Engine engine)
    {
        await using var one = await TestDatabase.CreateAsync(engine);
        await using var two = await TestDatabase.CreateAsync(engine);
        await using (var work = one.Begin())
        {
            work.Db.SubmittedForms.Add(new SubmittedForm { SubmittedFormId = one.Clock.NewId(), PersonId = Guid.Empty, At = one.Clock.UtcNow });
            await work.Db.SaveChangesAsync();
        }

        await using var inOne = one.Begin();
        await using var inTwo = two.Begin();
        Assert.Equal(1, await inOne.Db.SubmittedForms.CountAsync());
        Assert.Equal(0, await inTwo.Db.SubmittedForms.CountAsync());
    }
}
