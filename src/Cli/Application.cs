using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Data.Postgres;
using Waymark.Data.Sqlite;

namespace Waymark.Cli;

/// <summary>The application behind a verb that needs the database, set up from the environment like the site.</summary>
public static class Application
{
    /// <summary>Runs one piece of work as the system. The database must be of this version unless <paramref name="migrated"/> is false.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work, bool migrated = true)
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT");
        var settings = WaymarkSettings.FromEnvironment(Environment.GetEnvironmentVariable, environment is null or "Production");
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddWaymarkCore(settings, [new SqliteProvider(), new PostgresProvider()])
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System;
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (migrated && (await db.Database.GetPendingMigrationsAsync()).Any())
        {
            throw new RuleBroken("The database is not of this version: run 'waymark migrate' first.");
        }

        return await work(scope.ServiceProvider);
    }
}
