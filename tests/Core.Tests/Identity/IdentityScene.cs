using Waymark.Core.Identity;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.Identity;

/// <summary>A database with the invented area, for the tests of people and seats.</summary>
internal sealed class IdentityScene : IAsyncDisposable
{
    private IdentityScene(TestDatabase database, TestArea area) => (Database, Area) = (database, area);

    public TestDatabase Database { get; }
    public TestArea Area { get; }
    public Actor Administrator => Area.Actor(SeatRole.Administrator);
    public Guid AreaId => Area.Area.AreaId;

    public static async Task<IdentityScene> CreateAsync(Engine engine = Engine.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await using var scope = database.Begin(Actor.System);
        return new IdentityScene(database, await TestArea.AddAsync(scope.Db, database.Clock, scope.Get<Recorder>()));
    }

    /// <summary>Runs one operation in a unit of work of its own.</summary>
    public async Task<T> RunAsync<TOperation, T>(Func<TOperation, Task<T>> work) where TOperation : notnull
    {
        await using var scope = Database.Begin(Administrator);
        return await work(scope.Get<TOperation>());
    }

    public async Task RunAsync<TOperation>(Func<TOperation, Task> work) where TOperation : notnull
    {
        await using var scope = Database.Begin(Administrator);
        await work(scope.Get<TOperation>());
    }

    public async Task<T> ReadAsync<T>(Func<Waymark.Core.Shared.Data.AppDb, Task<T>> query)
    {
        await using var scope = Database.Begin(Administrator);
        return await query(scope.Db);
    }

    /// <summary>Names of the area's events, oldest first, without those that set the scene.</summary>
    public Task<List<string>> EventsAsync() => ReadAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
        db.Changes.Where(c => c.AreaId == AreaId && c.Sequence > 1).OrderBy(c => c.Sequence).Select(c => c.EventName)));

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
