using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Gives each priority its work stream, so that a work-stream lead sees and edits only those actions.</summary>
[Operation]
public sealed class SettleWorkStreams(AppDb db, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }

        /// <summary>The group of each priority by its place from 1; 0 is for actions without a priority. None for no work stream.</summary>
        public required IReadOnlyDictionary<int, Guid> WorkStreams { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var groups = await db.Groups.AsNoTracking()
            .Where(g => g.AreaId == import.AreaId && g.Kind == GroupKind.WorkStream && g.ClosedAt == null)
            .Select(g => g.GroupId).ToListAsync(ct);
        if (request.WorkStreams.Values.Any(g => !groups.Contains(g)))
        {
            throw new RuleBroken("One of the work streams is no longer there. Choose again");
        }

        import.WorkStreams = request.WorkStreams.ToDictionary();
        recorder.Record(actor, import.AreaId, new ImportWorkStreamsSettled(import.WorkStreams), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
