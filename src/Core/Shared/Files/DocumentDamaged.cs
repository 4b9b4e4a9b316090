namespace Waymark.Core.Shared.Files;

/// <summary>The bytes on disk are not those that were stored; they are never served.</summary>
public sealed class DocumentDamaged(Guid storedFileId)
    : Exception($"Document {storedFileId} differs from what was stored: restore it from a backup.");
