using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Shared.History;

/// <summary>
/// Links each area's history: every entry's hash covers the one before, under a key that is kept outside the
/// database, so that someone with the database alone can neither forge an entry nor guess a removed payload.
/// </summary>
public sealed class HistoryChain(Lazy<byte[]> key)
{
    public HistoryChain(byte[] key) : this(new Lazy<byte[]>(key))
    {
    }

    /// <summary>Keyed digest of what a change says, in hexadecimal.</summary>
    public string Digest(string? reason, string? payload) => Keyed(writer =>
    {
        Text(writer, reason);
        Text(writer, payload);
    });

    /// <summary>The hash an entry must carry, given the hash before it.</summary>
    public string HashOf(Change change) => Keyed(writer =>
    {
        writer.Write(change.PreviousHash);
        writer.Write(change.ChangeId.ToByteArray());
        writer.Write(change.AreaId.ToByteArray());
        writer.Write(change.Sequence);
        writer.Write(change.At.Ticks);
        writer.Write((change.PersonId ?? Guid.Empty).ToByteArray());
        writer.Write(change.PersonName);
        writer.Write(change.EventName);
        writer.Write(change.EventVersion);
        writer.Write(change.PayloadDigest);
        foreach (var subject in change.Subjects.OrderBy(s => s.Kind, StringComparer.Ordinal).ThenBy(s => s.SubjectId))
        {
            writer.Write(subject.Kind);
            writer.Write(subject.SubjectId.ToByteArray());
        }
    });

    /// <summary>Gives new entries their place. Taking the head's row first makes writers of one area wait for each other.</summary>
    internal async Task LinkAsync(AppDb db, IReadOnlyList<Change> changes, CancellationToken ct)
    {
        foreach (var area in changes.GroupBy(c => c.AreaId).OrderBy(g => g.Key))
        {
            if (db.ChangeTracker.Entries<HistoryHead>().FirstOrDefault(e => e.State == EntityState.Added && e.Entity.AreaId == area.Key) is { } begun)
            {
                var (last, top) = Link(area, 0, "");
                begun.Property(h => h.Sequence).CurrentValue = last;
                begun.Property(h => h.Hash).CurrentValue = top;
                continue;
            }

            var count = area.Count();
            var heads = db.HistoryHeads.Where(h => h.AreaId == area.Key);
            await heads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence + count), ct);
            var head = await heads.AsNoTracking().FirstOrDefaultAsync(ct)
                ?? throw new InvalidOperationException("The area has no history to write to.");
            var (_, hash) = Link(area, head.Sequence - count, head.Hash);
            await heads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), ct);
        }
    }

    private (long Sequence, string Hash) Link(IEnumerable<Change> changes, long sequence, string hash)
    {
        foreach (var change in changes)
        {
            change.Sequence = ++sequence;
            change.PreviousHash = hash;
            change.Hash = hash = HashOf(change);
        }

        return (sequence, hash);
    }

    private string Keyed(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            write(writer);
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    private static void Text(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }
}
