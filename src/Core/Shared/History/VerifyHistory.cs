using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Shared.History;

/// <summary>What is wrong with one entry of an area's history.</summary>
/// <param name="Area">The area's name, or "installation".</param>
/// <param name="Sequence">The entry's place.</param>
/// <param name="Fault">edited, deleted, inserted or tail-missing.</param>
public sealed record HistoryFault(string Area, long Sequence, string Fault);

/// <summary>Walks every chain and says where history was tampered with.</summary>
[Operation]
public sealed class VerifyHistory(AppDb db, HistoryChain chain, DataFolder folder)
{
    public async Task<IReadOnlyList<HistoryFault>> RunAsync(CancellationToken ct)
    {
        var faults = new List<HistoryFault>();
        var names = await db.Areas.ToDictionaryAsync(a => a.AreaId, a => a.Name, ct);
        foreach (var head in await db.HistoryHeads.AsNoTracking().OrderBy(h => h.AreaId).ToListAsync(ct))
        {
            var name = names.GetValueOrDefault(head.AreaId, "installation");
            var walk = new Walk(chain, name, faults);
            await foreach (var change in db.Changes.AsNoTracking().Include(c => c.Subjects)
                .Where(c => c.AreaId == head.AreaId).OrderBy(c => c.Sequence).AsAsyncEnumerable().WithCancellation(ct))
            {
                walk.Step(change);
            }

            walk.End(head, Seals.Read(folder, head.AreaId));
        }

        return faults;
    }

    /// <summary>
    /// An entry is judged once the next is known: one whose hash is wrong was edited when its successor still
    /// points at it, and was put in from outside when its successor points past it.
    /// </summary>
    private sealed class Walk(HistoryChain chain, string area, List<HistoryFault> faults)
    {
        private Change? _pending;
        private string _lastGoodHash = "";
        private long _lastSequence;
        private readonly Dictionary<long, string> _hashes = [];

        public void Step(Change change)
        {
            Judge(_pending, change.PreviousHash);
            for (var missing = _lastSequence + 1; missing < change.Sequence; missing++)
            {
                faults.Add(new HistoryFault(area, missing, "deleted"));
            }

            _lastSequence = change.Sequence;
            _pending = change;
        }

        public void End(HistoryHead head, IReadOnlyList<(long Sequence, string Hash)> seals)
        {
            Judge(_pending, head.Hash);
            var promised = Math.Max(head.Sequence, seals.Count == 0 ? 0 : seals.Max(s => s.Sequence));
            if (_lastSequence < promised)
            {
                faults.Add(new HistoryFault(area, _lastSequence + 1, "tail-missing"));
            }

            foreach (var (sequence, hash) in seals)
            {
                if (_hashes.TryGetValue(sequence, out var found) && found != hash)
                {
                    faults.Add(new HistoryFault(area, sequence, "edited"));
                }
            }
        }

        private void Judge(Change? change, string nextPreviousHash)
        {
            if (change is null)
            {
                return;
            }

            var genuine = chain.HashOf(change) == change.Hash
                && (change.Payload is null || chain.Digest(change.Reason, change.Payload) == change.PayloadDigest);
            if (!genuine)
            {
                faults.Add(new HistoryFault(area, change.Sequence, nextPreviousHash == change.Hash || change.PreviousHash != _lastGoodHash ? "edited" : "inserted"));
            }

            _hashes[change.Sequence] = change.Hash;
            if (genuine || nextPreviousHash == change.Hash)
            {
                _lastGoodHash = change.Hash;
            }
        }
    }
}
