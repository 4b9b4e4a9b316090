using Microsoft.EntityFrameworkCore;
using Waymark.Core.Demonstration;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Data.Postgres;
using Waymark.Data.Sqlite;

namespace Waymark.Web.Infrastructure;

/// <summary>What happens before the first request.</summary>
public static class Startup
{
    public static IReadOnlyList<DatabaseProvider> Providers { get; } = [new SqliteProvider(), new PostgresProvider()];

    /// <summary>Settings from the environment and configuration; WAYMARK_TODAY is refused in Production.</summary>
    public static WaymarkSettings Settings(IConfiguration configuration, IHostEnvironment environment) =>
        WaymarkSettings.FromEnvironment(name => configuration[name], environment.IsProduction());

    /// <summary>In Development the database is made and brought up to date; elsewhere an operator runs <c>waymark migrate</c> first.
    /// WAYMARK_DEMONSTRATION names the folder from which an empty Development database is filled.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (app.Environment.IsDevelopment())
        {
            await db.Database.MigrateAsync();
        }
        else if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            throw new RuleBroken("The database is not of this version: run 'waymark migrate' first.");
        }

        await scope.ServiceProvider.GetRequiredService<DatabaseProvider>().AssertDurableAsync(db, CancellationToken.None);
        if (app.Environment.IsDevelopment() && app.Configuration["WAYMARK_DEMONSTRATION"] is { Length: > 0 } folder)
        {
            await scope.ServiceProvider.GetRequiredService<DemonstrationSeed>().RunAsync(folder, app.Lifetime.ApplicationStopping);
        }
    }
}
