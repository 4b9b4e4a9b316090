using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Data.Sqlite;

namespace Waymark.Testing;

/// <summary>An SQLite file migrated once a process and copied for each test.</summary>
public static class SqliteTemplate
{
    private static readonly Lazy<Task<string>> _template = new(MakeAsync);

    /// <summary>Puts a migrated, empty database at a path.</summary>
    public static async Task CopyToAsync(string path) => File.Copy(await _template.Value, path);

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("waymark-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var path = Path.Combine(folder, "template.db");
        var options = new DbContextOptionsBuilder<AppDb>();
        new SqliteProvider().Configure(options, "sqlite:" + path);
        await using var db = new AppDb(options.Options, new HistoryChain(new byte[32]));
        await db.Database.MigrateAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool(connection); // The last connection to close folds the write-ahead log into the file.
        return path;
    }
}
