using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Third of the three answers that block going live: who is programme manager of the plan.</summary>
[Operation]
public sealed class ChooseProgrammeManager(AppDb db, Recorder recorder)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
        public required Guid? SeatId { get; init; }
    }

    public async Task RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadForSettlingAsync(request.PlanImportId, request.SeenVersion, actor, ct);
        var seats = await AreaSeats.LoadAsync(db, import.AreaId, ct);
        var seat = seats.FirstOrDefault(s => s.SeatId == request.SeatId && s is { Role: SeatRole.ProgrammeManager, PersonName: not null })
            ?? throw new RuleBroken(nameof(request.SeatId), "Choose who is programme manager. It must be a programme manager’s seat that someone holds");
        import.ProgrammeManagerSeatId = seat.SeatId;
        recorder.Record(actor, import.AreaId, new ImportManagerChosen(seat.SeatId, seat.Label), [Subject.Import(import.PlanImportId)]);
        await db.SaveChangesAsync(ct);
    }
}
