using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Makes the settled import the area's live plan, in one transaction. Questions still open stay with their owner.</summary>
[Operation]
public sealed class GoLive(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }
        public required int SeenVersion { get; init; }
    }

    /// <returns>The live plan; the one made before when the import is live already.</returns>
    /// <exception cref="RuleBroken">One of the three answers is missing; the sentence says which.</exception>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadImportAsync(request.PlanImportId, actor, ct);
        if (import is { State: ImportState.Live, ImprovementPlanId: { } alreadyLive })
        {
            return alreadyLive;
        }

        if (import.State == ImportState.Discarded)
        {
            throw new RuleBroken("This import was discarded. Upload the document again to start over");
        }

        if (import.Missing is { Count: > 0 } missing)
        {
            throw new RuleBroken(missing[0].Sentence());
        }

        db.Entry(import).Property(i => i.Version).OriginalValue = request.SeenVersion;
        var seats = await AreaSeats.LoadAsync(db, import.AreaId, ct);
        if (!seats.Any(s => s.SeatId == import.ProgrammeManagerSeatId && s.PersonName is not null))
        {
            throw new RuleBroken("The programme manager’s seat is empty or closed now. Choose who is programme manager");
        }

        var file = await db.StoredFiles.SingleAsync(f => f.StoredFileId == import.StoredFileId, ct);
        var settled = SettledPlan.Of(import, seats);
        var plan = new LivePlanMaker(import, settled, file, clock).Make();
        db.ImprovementPlans.Add(plan);
        Close(import, plan);
        RecordAll(import, plan, actor);
        await db.SaveChangesAsync(ct);
        return plan.ImprovementPlanId;
    }

    private static void Close(PlanImport import, ImprovementPlan plan)
    {
        import.State = ImportState.Live;
        import.ImprovementPlanId = plan.ImprovementPlanId;
        foreach (var question in import.Questions.Where(q => q.State == QuestionState.Open))
        {
            question.OwnerSeatId ??= import.ProgrammeManagerSeatId;
        }
    }

    private void RecordAll(PlanImport import, ImprovementPlan plan, Actor actor)
    {
        recorder.Record(actor, plan.AreaId, new PlanWentLive(plan.Title, import.FileName, plan.Priorities.Count, plan.Actions.Count),
            [Subject.Plan(plan.ImprovementPlanId), Subject.Import(import.PlanImportId)]);
        var states = plan.RatingStates.ToDictionary(s => s.RatingStateId, s => s.Name);
        foreach (var action in plan.Actions)
        {
            recorder.Record(actor, plan.AreaId,
                new ActionWentLive(action.Ref, action.Title, action.DueText, action.RatingStateId is { } state ? states[state] : null),
                [Subject.Action(action.ImprovementActionId)]);
        }
    }
}
