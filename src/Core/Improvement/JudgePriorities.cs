using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>
/// The accountable officer says in a sentence where a priority stands, with a rating: a judgement beside the counts,
/// never an average. Written by who holds an owner's seat of the priority, or by the programme manager.
/// </summary>
[Operation]
public sealed class JudgePriorities(AppDb db, Recorder recorder, UkClock clock)
{
    public const int SentenceLength = 600;

    public sealed record Request
    {
        public required Guid PlanId { get; init; }

        /// <summary>One for each priority judged now; a line left blank is passed over.</summary>
        public required IReadOnlyList<Line> Lines { get; init; }
    }

    public sealed record Line
    {
        public required Guid PriorityId { get; init; }
        public Guid? RatingStateId { get; init; }
        public string? Sentence { get; init; }
    }

    /// <returns>How many judgements were recorded; one that repeats the last in every word is recorded too, as renewed.</returns>
    public async Task<int> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(p => p.ImprovementPlanId == request.PlanId, ct) ?? throw new NotThere();
        var priorities = await db.Priorities.AsNoTracking().Include(p => p.Owners).Where(p => p.ImprovementPlanId == plan.ImprovementPlanId).ToDictionaryAsync(p => p.PriorityId, ct);
        var scheme = await db.RatingStates.AsNoTracking().Where(s => s.ImprovementPlanId == plan.ImprovementPlanId).ToDictionaryAsync(s => s.RatingStateId, s => s.Name, ct);
        var lines = request.Lines.Where(l => l.RatingStateId is not null || !string.IsNullOrWhiteSpace(l.Sentence)).ToList();
        if (!lines.TrueForAll(l => priorities.TryGetValue(l.PriorityId, out var priority) && actor.MayJudge(plan.AreaId, priority)))
        {
            throw new NotThere();
        }

        if (lines.Count == 0)
        {
            throw new RuleBroken("Judge at least one priority: choose its rating and write a sentence");
        }

        RuleBroken.ThrowIfAny([.. lines.SelectMany(l => Faults(l, request, priorities[l.PriorityId], scheme))]);
        var last = await LastRatingsAsync([.. lines.Select(l => l.PriorityId)], ct);
        foreach (var line in lines)
        {
            Add(line, actor, plan, priorities[line.PriorityId], scheme, last.GetValueOrDefault(line.PriorityId));
        }

        await db.SaveChangesAsync(ct);
        return lines.Count;
    }

    private void Add(Line line, Actor actor, ImprovementPlan plan, Priority priority, Dictionary<Guid, string> scheme, Guid? last)
    {
        var sentence = line.Sentence!.Trim();
        db.PriorityJudgements.Add(new PriorityJudgement
        {
            PriorityJudgementId = clock.NewId(),
            PriorityId = priority.PriorityId,
            RatingStateId = line.RatingStateId!.Value,
            Sentence = sentence,
            At = clock.UtcNow,
            PersonId = actor.PersonId,
            PersonName = actor.Name,
        });
        recorder.Record(
            actor, plan.AreaId,
            new PriorityJudged(priority.Ref, priority.Title, last is { } id ? scheme.GetValueOrDefault(id) : null, scheme[line.RatingStateId.Value], sentence),
            [Subject.Priority(priority.PriorityId), Subject.Plan(plan.ImprovementPlanId)]);
    }

    private async Task<Dictionary<Guid, Guid?>> LastRatingsAsync(List<Guid> priorities, CancellationToken ct) =>
        (await db.PriorityJudgements.AsNoTracking().Where(j => priorities.Contains(j.PriorityId)).Select(j => new { j.PriorityId, j.At, j.RatingStateId }).ToListAsync(ct))
        .GroupBy(j => j.PriorityId).ToDictionary(g => g.Key, g => (Guid?)g.MaxBy(j => j.At)!.RatingStateId);

    /// <summary>Fields are named as the form names them, by the line's place.</summary>
    private static IEnumerable<RuleBroken> Faults(Line line, Request request, Priority priority, Dictionary<Guid, string> scheme)
    {
        var place = request.Lines.Index().First(x => ReferenceEquals(x.Item, line)).Index;
        if (line.RatingStateId is not { } rating || !scheme.ContainsKey(rating))
        {
            yield return new RuleBroken($"Lines[{place}].{nameof(line.RatingStateId)}", $"Choose a rating for priority {priority.Ref}");
        }

        if (string.IsNullOrWhiteSpace(line.Sentence))
        {
            yield return new RuleBroken($"Lines[{place}].{nameof(line.Sentence)}", $"Write a sentence on priority {priority.Ref}");
        }
        else if (line.Sentence.Trim().Length > SentenceLength)
        {
            yield return new RuleBroken($"Lines[{place}].{nameof(line.Sentence)}", $"The sentence on priority {priority.Ref} must be {SentenceLength} characters or fewer");
        }
    }
}

/// <summary>Who may judge a priority.</summary>
public static class JudgementRights
{
    /// <summary>The programme manager, or who holds a seat that the plan names as its owner.</summary>
    public static bool MayJudge(this Actor actor, Guid areaId, Priority priority) =>
        actor.Can(Permission.EditPlan, areaId)
        || (actor.Can(Permission.SeePlan, areaId)
            && actor.SeatIds(areaId).Any(seat => priority.Owners.Any(o => o.Kind == PriorityOwnerKind.Owner && o.SeatId == seat)));
}
