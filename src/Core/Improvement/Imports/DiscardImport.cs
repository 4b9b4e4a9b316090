using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Puts a draft import aside, with a reason. The document and every answer stay; it can be read, not settled.</summary>
[Operation]
public sealed class DiscardImport(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public required string? Reason { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var reason = request.Reason?.Trim();
        if (string.IsNullOrEmpty(reason))
        {
            throw new RuleBroken(nameof(request.Reason), "Say why this import is discarded");
        }

        if (reason.Length > 500)
        {
            throw new RuleBroken(nameof(request.Reason), "The reason must be 500 characters or fewer");
        }

        import.State = ImportState.Discarded;
        import.DiscardedAt = clock.UtcNow;
        recorder.Record(actor, import.AreaId, new ImportDiscarded(import.FileName, import.Title), [Subject.Import(import.PlanImportId)], reason);
        await db.SaveChangesAsync(ct);
    }
}
