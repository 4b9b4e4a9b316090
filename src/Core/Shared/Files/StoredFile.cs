using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waymark.Core.Shared.Files;

/// <summary>A document as it came in: its name, size and hash here, its bytes in the data folder under the id.</summary>
public sealed class StoredFile
{
    public required Guid StoredFileId { get; init; }
    public required Guid AreaId { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public required string Sha256 { get; init; }
    public required DateTime StoredAt { get; init; }
    public required Guid? StoredBy { get; init; }
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.Property(f => f.Name).HasMaxLength(255);
        builder.Property(f => f.ContentType).HasMaxLength(120);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => new { f.AreaId, f.Sha256 });
    }
}
