using System.Security.Cryptography;

namespace Waymark.Core.Shared.Backup;

/// <summary>What a backup says of itself; a restore is checked against it.</summary>
/// <param name="MadeAt">UTC.</param>
/// <param name="Database">The provider: a copy goes back only into the kind it came from.</param>
/// <param name="Rows">Rows a table.</param>
/// <param name="Files">SHA-256 of each file of the data folder, by path below it.</param>
public sealed record BackupManifest(DateTime MadeAt, string Database, SortedDictionary<string, long> Rows, SortedDictionary<string, string> Files)
{
    /// <summary>One sentence for the operator.</summary>
    public string Sentence => FormattableString.Invariant($"{Rows.Values.Sum()} rows of {Rows.Count} tables and {Files.Count} files, checked.");
}

/// <summary>Names inside a backup, and how its parts are read.</summary>
internal static class BackupFile
{
    public const string Manifest = "manifest.json";
    public const string Database = "database";
    public const string Files = "files/";

    /// <summary>Folders of the data folder that a backup holds.</summary>
    public static readonly string[] Folders = ["documents", "keys", "seals", "mail"];

    public static async Task<string> HashAsync(string path, CancellationToken ct)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct));
    }
}
