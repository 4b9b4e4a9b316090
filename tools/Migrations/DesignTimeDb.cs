using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Data.Postgres;
using Waymark.Data.Sqlite;

namespace Waymark.Migrations;

/// <summary>Gives the migrations tool a context for the provider that WAYMARK_DATABASE names; no database is opened.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var setting = Environment.GetEnvironmentVariable("WAYMARK_DATABASE") ?? "sqlite:obj/design.db";
        DatabaseProvider provider = setting.StartsWith("sqlite:", StringComparison.Ordinal) ? new SqliteProvider() : new PostgresProvider();
        var options = new DbContextOptionsBuilder<AppDb>();
        provider.Configure(options, setting);
        return new AppDb(options.Options, new HistoryChain(new byte[32]));
    }
}
