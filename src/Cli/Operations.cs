using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Core.Shared.Backup;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Cli;

/// <summary>Verbs of whoever runs an installation.</summary>
internal static class Operations
{
    public static IReadOnlyList<Verb> Verbs { get; } =
    [
        new("migrate", "", "Bring the database to this version; a new one is made.", _ => Application.RunAsync(MigrateAsync, migrated: false)),
        new("backup", "FILE", "Write database, documents, keys and seals to one file while the site runs, and check it.", BackupAsync),
        new("restore", "FILE", "Fill an empty installation (WAYMARK_DATABASE, WAYMARK_FILES) from a backup, and check it.", RestoreAsync),
        new("verify-history", "", "Walk every area's history; print AREA, sequence and edited, deleted, inserted or tail-missing.", _ => Application.RunAsync(VerifyAsync)),
    ];

    private static async Task<int> MigrateAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        await db.Database.MigrateAsync();
        await services.GetRequiredService<DatabaseProvider>().AssertDurableAsync(db, CancellationToken.None);
        await Console.Out.WriteLineAsync(pending == 0 ? "The database is of this version already." : $"The database is of this version now ({pending} steps).");
        return Exit.Done;
    }

    private static Task<int> BackupAsync(Arguments arguments)
    {
        var file = arguments.Only("file");
        return Application.RunAsync(async services =>
        {
            await Console.Out.WriteLineAsync((await services.GetRequiredService<MakeBackup>().RunAsync(file, CancellationToken.None)).Sentence);
            return Exit.Done;
        });
    }

    private static Task<int> RestoreAsync(Arguments arguments)
    {
        var file = arguments.Only("file");
        return Application.RunAsync(
            async services =>
            {
                await Console.Out.WriteLineAsync((await services.GetRequiredService<RestoreBackup>().RunAsync(file, CancellationToken.None)).Sentence);
                return Exit.Done;
            },
            migrated: false);
    }

    private static async Task<int> VerifyAsync(IServiceProvider services)
    {
        var faults = await services.GetRequiredService<VerifyHistory>().RunAsync(CancellationToken.None);
        foreach (var fault in faults)
        {
            await Console.Out.WriteLineAsync($"{fault.Area}\t{fault.Sequence}\t{fault.Fault}");
        }

        return faults.Count == 0 ? Exit.Done : Exit.FoundFaults;
    }
}
