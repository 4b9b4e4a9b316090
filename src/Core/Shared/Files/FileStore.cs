using System.Security.Cryptography;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Shared.Files;

/// <summary>Keeps documents: written to disk first, recorded by the caller's save, checked against their hash when read.</summary>
public sealed class FileStore(AppDb db, DataFolder folder, UkClock clock)
{
    /// <summary>Stores the bytes durably and adds the record to the unit of work; the caller saves.</summary>
    public async Task<StoredFile> AddAsync(Actor actor, Guid areaId, string name, string contentType, byte[] content, CancellationToken ct)
    {
        var file = new StoredFile
        {
            StoredFileId = clock.NewId(),
            AreaId = areaId,
            Name = SafeName(name),
            ContentType = contentType,
            Length = content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            StoredAt = clock.UtcNow,
            StoredBy = actor.PersonId,
        };
        await Task.Run(() => DataFolder.WriteDurably(PathOf(file.StoredFileId), content), ct);
        db.StoredFiles.Add(file);
        return file;
    }

    /// <summary>The document's bytes.</summary>
    /// <exception cref="DocumentDamaged">The bytes on disk are not those that were stored.</exception>
    public async Task<byte[]> ReadAsync(StoredFile file, CancellationToken ct)
    {
        var content = await File.ReadAllBytesAsync(PathOf(file.StoredFileId), ct);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256
            ? content
            : throw new DocumentDamaged(file.StoredFileId);
    }

    private string PathOf(Guid id) => Path.Combine(folder.Documents, id.ToString("N"));

    private static string SafeName(string name)
    {
        var clean = new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
        return clean.Length == 0 ? "document" : clean[..Math.Min(clean.Length, 200)];
    }
}
