using System.IO.Compression;
using System.Text.Json;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared.Backup;

/// <summary>
/// One file with everything: the database as at one instant, then the data folder. Documents are written before
/// their rows are, and never removed, so every row of the copy finds its file.
/// </summary>
[Operation]
public sealed class MakeBackup(AppDb db, DatabaseProvider provider, WaymarkSettings settings, DataFolder folder, UkClock clock)
{
    /// <param name="file">Where to write; must not exist.</param>
    /// <param name="ct">Stops the work; nothing is left behind.</param>
    public async Task<BackupManifest> RunAsync(string file, CancellationToken ct)
    {
        if (File.Exists(file))
        {
            throw new RuleBroken($"{file} exists already: name a new file.");
        }

        var work = Directory.CreateTempSubdirectory("waymark-backup-");
        var draft = file + ".part";
        try
        {
            var copy = Path.Combine(work.FullName, BackupFile.Database);
            // Counted first: rows are only ever added, so the copy that follows holds at least these.
            var rows = await TableCounts.OfAsync(db, ct);
            await provider.BackupAsync(db, settings.Database, copy, ct);
            var manifest = await WriteAsync(draft, copy, rows, ct);
            File.Move(draft, file);
            return manifest;
        }
        finally
        {
            work.Delete(recursive: true);
            File.Delete(draft);
        }
    }

    private async Task<BackupManifest> WriteAsync(string draft, string copy, SortedDictionary<string, long> rows, CancellationToken ct)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var stream = new FileStream(draft, FileMode.CreateNew);
        BackupManifest manifest;
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            await zip.CreateEntryFromFileAsync(copy, BackupFile.Database, ct);
            foreach (var path in BackupFile.Folders.Select(f => Path.Combine(folder.Root, f)).Where(Directory.Exists)
                .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(folder.Root, path).Replace('\\', '/');
                files[name] = await BackupFile.HashAsync(path, ct);
                await zip.CreateEntryFromFileAsync(path, BackupFile.Files + name, ct);
            }

            manifest = new BackupManifest(clock.UtcNow, provider.GetType().Name, rows, files);
            await using var entry = await zip.CreateEntry(BackupFile.Manifest).OpenAsync(ct);
            await JsonSerializer.SerializeAsync(entry, manifest, JsonSerializerOptions.Web, ct);
        }

        stream.Flush(flushToDisk: true);
        return manifest;
    }
}
