using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement.Imports;

/// <summary>Accepts what is proposed for every open question of one kind, or of all kinds. Questions left open on purpose stay open.</summary>
[Operation]
public sealed class AcceptProposals(AppDb db, Recorder recorder, UkClock clock, LiveAnswers live)
{
    public sealed record Request
    {
        public required Guid PlanImportId { get; init; }

        /// <summary>The kind of question; null for every kind.</summary>
        public string? Code { get; init; }
    }

    /// <returns>How many proposals were accepted.</returns>
    public async Task<int> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadImportAsync(request.PlanImportId, actor, ct);
        if (import.State == ImportState.Discarded)
        {
            throw new RuleBroken("This import was discarded. Upload the document again to start over");
        }

        var open = import.Questions
            .Where(q => q is { State: QuestionState.Open, OwnerSeatId: null } && (request.Code is null || q.Code == request.Code)).ToList();
        foreach (var question in open)
        {
            question.State = QuestionState.Accepted;
            question.Answer = question.Proposal;
            question.Effect = null;
            question.AnsweredAt = clock.UtcNow;
            question.AnsweredByName = actor.Name;
        }

        foreach (var kind in open.GroupBy(q => q.Code, StringComparer.Ordinal))
        {
            recorder.Record(actor, import.AreaId, new ImportProposalsAccepted(kind.Key, kind.Count(), [.. kind.Select(q => q.ActionRef ?? "-")]), [Subject.Import(import.PlanImportId)]);
        }

        await live.ApplyAsync(import, open, actor, ct);
        await db.SaveChangesAsync(ct);
        return open.Count;
    }
}
