using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Data.Postgres;
using Waymark.Data.Sqlite;

namespace Waymark.Testing;

/// <summary>
/// A migrated, empty database and data folder of a test's own, with the application set up on them as the site sets it up,
/// under a clock that the test moves. Gone when disposed.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;

    private TestDatabase(Engine engine, string setting, string folder)
    {
        Engine = engine;
        _folder = folder;
        Settings = new WaymarkSettings { Database = setting, Files = Path.Combine(folder, "files") };
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddWaymarkCore(Settings, [new SqliteProvider(), new PostgresProvider()])
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public Engine Engine { get; }

    /// <summary>What the site or the command would read from the environment to use this database and folder.</summary>
    public WaymarkSettings Settings { get; }

    /// <summary>Noon on 23 November 2026 until the test moves it.</summary>
    public FakeClock Time { get; } = new();

    public UkClock Clock => _services.GetRequiredService<UkClock>();

    /// <summary>Makes one. Skips the test when there is no PostgreSQL for <see cref="Engine.Postgres"/>; fails it under CI.</summary>
    public static Task<TestDatabase> CreateAsync(Engine engine = Engine.Sqlite) => CreateAsync(engine, migrated: true);

    /// <summary>Makes one without any tables: what a restore or a first migration finds.</summary>
    public static Task<TestDatabase> CreateEmptyAsync(Engine engine) => CreateAsync(engine, migrated: false);

    private static async Task<TestDatabase> CreateAsync(Engine engine, bool migrated)
    {
        Need.That(engine == Engine.Sqlite || PostgresServer.Setting is not null, PostgresServer.Missing);
        var folder = Directory.CreateTempSubdirectory("waymark-db-").FullName;
        if (engine == Engine.Postgres)
        {
            return new TestDatabase(engine, await PostgresServer.CreateAsync(migrated), folder);
        }

        var path = Path.Combine(folder, "waymark.db");
        if (migrated)
        {
            await SqliteTemplate.CopyToAsync(path);
        }

        return new TestDatabase(engine, "sqlite:" + path, folder);
    }

    /// <summary>A unit of work of its own, like one request: <c>scope.Get&lt;Operation&gt;()</c>. Two scopes see only what the other saved.</summary>
    public TestScope Begin(Actor? actor = null) => new(_services.CreateAsyncScope(), actor);

    public async ValueTask DisposeAsync()
    {
        await using (var last = Begin())
        {
            switch (last.Db.Database.GetDbConnection())
            {
                case SqliteConnection sqlite: SqliteConnection.ClearPool(sqlite); break;
                case NpgsqlConnection postgres: NpgsqlConnection.ClearPool(postgres); break;
            }
        }

        await _services.DisposeAsync();
        if (Engine == Engine.Postgres)
        {
            await PostgresServer.DropAsync(Settings.Database);
        }

        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One unit of work on a <see cref="TestDatabase"/>.</summary>
public sealed class TestScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    internal TestScope(AsyncServiceScope scope, Actor? actor)
    {
        _scope = scope;
        if (actor is not null)
        {
            Get<CurrentActor>().Actor = actor;
        }
    }

    public AppDb Db => Get<AppDb>();

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
