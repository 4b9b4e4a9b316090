using Microsoft.EntityFrameworkCore;
using Npgsql;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Data.Postgres;

namespace Waymark.Testing;

/// <summary>The PostgreSQL of this test run. A database is migrated once a process and copied for each test.</summary>
internal static class PostgresServer
{
    public const string Missing = "There is no PostgreSQL: ./test starts one, or name a maintenance database in WAYMARK_TEST_POSTGRES.";

    private static readonly Lazy<Task<string>> _template = new(MakeTemplateAsync);
    private static int _count;

    /// <summary>Connection string of the maintenance database, or null when there is no server.</summary>
    public static string? Setting { get; } = Environment.GetEnvironmentVariable("WAYMARK_TEST_POSTGRES") is { Length: > 0 } setting ? setting : null;

    /// <summary>Makes an empty database, migrated or without tables, and returns its connection string.</summary>
    public static async Task<string> CreateAsync(bool migrated)
    {
        var name = NextName();
        await ExecuteAsync(migrated ? $"create database {name} template {await _template.Value}" : $"create database {name}");
        return ToDatabase(name);
    }

    public static Task DropAsync(string setting) =>
        ExecuteAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(setting).Database} with (force)");

    private static async Task<string> MakeTemplateAsync()
    {
        var name = NextName();
        await ExecuteAsync($"create database {name}");
        var options = new DbContextOptionsBuilder<AppDb>();
        new PostgresProvider().Configure(options, ToDatabase(name) + ";Pooling=false");
        await using var db = new AppDb(options.Options, new HistoryChain(new byte[32]));
        await db.Database.MigrateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DropAsync(ToDatabase(name)).GetAwaiter().GetResult();
        return name;
    }

    private static string NextName() => $"waymark_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";

    private static string ToDatabase(string name) => new NpgsqlConnectionStringBuilder(Setting!) { Database = name }.ToString();

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Setting + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
