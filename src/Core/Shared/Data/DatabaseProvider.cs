using Microsoft.EntityFrameworkCore;

namespace Waymark.Core.Shared.Data;

/// <summary>What differs between the two databases: options, start-up checks, copies, and how a clash looks.</summary>
public abstract class DatabaseProvider
{
    /// <summary>True when this provider serves the WAYMARK_DATABASE setting given.</summary>
    public abstract bool Serves(string setting);

    public abstract void Configure(DbContextOptionsBuilder options, string setting);

    /// <summary>Refuses to go on when acknowledged writes could be lost (synchronous commit or fsync off).</summary>
    public abstract Task AssertDurableAsync(AppDb db, CancellationToken ct);

    /// <summary>Writes one consistent copy of the database to a file, while the site runs.</summary>
    public abstract Task BackupAsync(AppDb db, string setting, string file, CancellationToken ct);

    /// <summary>Fills an empty database from a copy made by <see cref="BackupAsync"/>.</summary>
    public abstract Task RestoreAsync(string setting, string file, CancellationToken ct);

    /// <summary>True when a save failed because the same key was already there.</summary>
    public abstract bool IsDuplicateKey(DbUpdateException exception);

    /// <summary>True when the database cannot be reached or is out of room: the site answers 503.</summary>
    public abstract bool IsUnavailable(Exception exception);
}
