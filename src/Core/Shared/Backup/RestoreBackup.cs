using System.IO.Compression;
using System.Text.Json;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Shared.Backup;

/// <summary>Fills an empty installation from a backup and counts what came back.</summary>
[Operation]
public sealed class RestoreBackup(AppDb db, DatabaseProvider provider, WaymarkSettings settings, DataFolder folder)
{
    /// <exception cref="RuleBroken">The place is not empty, the file is no backup, or what came back differs from it.</exception>
    public async Task<BackupManifest> RunAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new RuleBroken($"{file} is not there.");
        }

        if (Directory.Exists(folder.Root) && Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).Any())
        {
            throw new RuleBroken($"{folder.Root} is not empty: restore into an empty folder.");
        }

        var work = Directory.CreateTempSubdirectory("waymark-restore-");
        try
        {
            await using var zip = await OpenAsync(file, ct);
            await using var entry = await (zip.GetEntry(BackupFile.Manifest) ?? throw NoBackup(file)).OpenAsync(ct);
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(entry, JsonSerializerOptions.Web, ct) ?? throw NoBackup(file);
            if (manifest.Database != provider.GetType().Name)
            {
                throw new RuleBroken("The backup was made from the other kind of database: set WAYMARK_DATABASE to the kind it came from.");
            }

            var copy = Path.Combine(work.FullName, BackupFile.Database);
            await (zip.GetEntry(BackupFile.Database) ?? throw NoBackup(file)).ExtractToFileAsync(copy, ct);
            await provider.RestoreAsync(settings.Database, copy, ct);
            await FilesAsync(zip, manifest, ct);
            var rows = await TableCounts.OfAsync(db, ct);
            var off = manifest.Rows.Where(r => rows.GetValueOrDefault(r.Key) < r.Value).Select(r => r.Key).ToList();
            return off.Count == 0 ? manifest : throw new RuleBroken($"Rows are missing from {string.Join(", ", off)}: do not use this restore.");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task<ZipArchive> OpenAsync(string file, CancellationToken ct)
    {
        try
        {
            return await ZipFile.OpenReadAsync(file, ct);
        }
        catch (InvalidDataException)
        {
            throw NoBackup(file);
        }
    }

    private async Task FilesAsync(ZipArchive zip, BackupManifest manifest, CancellationToken ct)
    {
        foreach (var (name, hash) in manifest.Files)
        {
            var target = Path.GetFullPath(Path.Combine(folder.Root, name));
            if (!target.StartsWith(folder.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new RuleBroken($"The backup names a file outside the data folder: {name}.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await (zip.GetEntry(BackupFile.Files + name) ?? throw new RuleBroken($"The backup lacks {name}.")).ExtractToFileAsync(target, ct);
            if (await BackupFile.HashAsync(target, ct) != hash)
            {
                throw new RuleBroken($"{name} came back different from what was backed up.");
            }
        }
    }

    private static RuleBroken NoBackup(string file) => new($"{file} is not a Waymark backup.");
}
