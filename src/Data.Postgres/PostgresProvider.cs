using System.ComponentModel;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Data.Postgres;

/// <summary>PostgreSQL 15 or newer, for production and several web nodes.</summary>
public sealed class PostgresProvider : DatabaseProvider
{
    public override bool Serves(string setting) => setting.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public override void Configure(DbContextOptionsBuilder options, string setting) =>
        options.UseNpgsql(WithLimits(setting), postgres => postgres.MigrationsAssembly(typeof(PostgresProvider).Assembly.GetName().Name));

    public override async Task AssertDurableAsync(AppDb db, CancellationToken ct)
    {
        var version = int.Parse(await ShowAsync(db, "server_version_num", ct), System.Globalization.CultureInfo.InvariantCulture);
        if (version < 150000)
        {
            throw new RuleBroken("PostgreSQL 15 or newer is needed.");
        }

        if (await ShowAsync(db, "synchronous_commit", ct) == "off" || await ShowAsync(db, "fsync", ct) == "off")
        {
            throw new RuleBroken("PostgreSQL runs with synchronous_commit or fsync off: acknowledged work could be lost. Switch both on.");
        }
    }

    public override Task BackupAsync(AppDb db, string setting, string file, CancellationToken ct) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--file", file], setting, ct);

    public override Task RestoreAsync(string setting, string file, CancellationToken ct) =>
        RunAsync("pg_restore", ["--no-owner", "--exit-on-error", "--single-transaction", "--dbname", new NpgsqlConnectionStringBuilder(setting).Database!, file], setting, ct);

    public override bool IsDuplicateKey(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override bool IsUnavailable(Exception exception) => exception.GetBaseException() switch
    {
        PostgresException { SqlState: var state } => state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("58", StringComparison.Ordinal),
        System.Net.Sockets.SocketException or TimeoutException or EndOfStreamException => true,
        NpgsqlException => true,
        _ => false,
    };

    private static string WithLimits(string setting)
    {
        var builder = new NpgsqlConnectionStringBuilder(setting) { ApplicationName = "waymark" };
        builder.Timeout = Math.Min(builder.Timeout, 5);
        builder.Options ??= "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s";
        return builder.ToString();
    }

    private static async Task<string> ShowAsync(AppDb db, string name, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SHOW " + name;
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task RunAsync(string tool, string[] arguments, string setting, CancellationToken ct)
    {
        var server = new NpgsqlConnectionStringBuilder(setting);
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGPASSWORD"] = server.Password;
        start.Environment["PGDATABASE"] = server.Database;
        try
        {
            using var process = Process.Start(start)!;
            var errors = await process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            if (process.ExitCode != 0)
            {
                throw new RuleBroken($"{tool} failed: {errors.Trim()}");
            }
        }
        catch (Win32Exception)
        {
            throw new RuleBroken($"{tool} is not installed: install the PostgreSQL client tools.");
        }
    }
}
