using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Shared.Backup;

/// <summary>Rows of every table whose rows are never removed: the quickest proof that a restored database is whole.</summary>
internal static class TableCounts
{
    public static async Task<SortedDictionary<string, long>> OfAsync(AppDb db, CancellationToken ct)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(ct);
        foreach (var table in db.Model.GetEntityTypes().Where(t => t.ClrType != typeof(Session)).Select(t => t.GetTableName()!).Distinct(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // The name comes from the model, never from a person.
            command.CommandText = $"select count(*) from \"{table}\"";
            counts[table] = Convert.ToInt64(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
        }

        await db.Database.CloseConnectionAsync();
        return counts;
    }
}
