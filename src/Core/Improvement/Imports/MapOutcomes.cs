using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Says which actions serve which outcome, so that an outcome nothing serves shows as a gap.</summary>
[Operation]
public sealed class MapOutcomes(AppDb db, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public required IReadOnlyList<SettledOutcome> Outcomes { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var read = PlanJson.Parse(import.ReadJson);
        if (request.Outcomes.Any(o => o.Priority < 1 || o.Priority > read.Priorities.Count
            || o.Outcome < 1 || o.Outcome > read.Priorities[o.Priority - 1].Outcomes.Count
            || o.Actions.Any(a => a < 1 || a > read.Actions.Count)))
        {
            throw new RuleBroken("One of the outcomes or actions is not in this plan. Reload the page and try again");
        }

        import.Outcomes = [.. request.Outcomes];
        recorder.Record(actor, import.AreaId, new ImportOutcomesMapped(import.Outcomes), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
