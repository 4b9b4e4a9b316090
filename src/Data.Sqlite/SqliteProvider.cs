using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Data.Sqlite;

/// <summary>One file, nothing to install. Writes wait their turn and are on the disk when they are acknowledged.</summary>
public sealed class SqliteProvider : DatabaseProvider
{
    private const string Prefix = "sqlite:";

    public override bool Serves(string setting) => setting.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public override void Configure(DbContextOptionsBuilder options, string setting)
    {
        var path = PathOf(setting);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        options.UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString(),
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly.GetName().Name));
    }

    public override async Task AssertDurableAsync(AppDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var mode = await PragmaAsync(db, "journal_mode = WAL", ct);
        var synchronous = await PragmaAsync(db, "synchronous", ct);
        if (mode != "wal" || synchronous != "2")
        {
            throw new RuleBroken($"SQLite must run with write-ahead log and full synchronisation, not {mode}/{synchronous}: acknowledged work could be lost.");
        }
    }

    public override async Task BackupAsync(AppDb db, string setting, string file, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={PathOf(setting)}");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(ct);
    }

    public override Task RestoreAsync(string setting, string file, CancellationToken ct)
    {
        var path = PathOf(setting);
        if (File.Exists(path))
        {
            throw new RuleBroken($"{path} exists already: restore into an empty place, then put it where the old one was.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, path);
        return Task.CompletedTask;
    }

    public override bool IsDuplicateKey(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };

    public override bool IsUnavailable(Exception exception) => Innermost(exception) is SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 or 14 };

    private static Exception Innermost(Exception exception) => exception.GetBaseException();

    private static string PathOf(string setting) => Path.GetFullPath(setting[Prefix.Length..]);

    private static async Task<string> PragmaAsync(AppDb db, string pragma, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        command.CommandType = CommandType.Text;
        return Convert.ToString(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
