using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>The programme manager adds an action to a live plan; it stays marked as added later.</summary>
[Operation]
public sealed class AddAction(AppDb db, Recorder recorder, UkClock clock)
{
    public sealed record Request : ActionWords
    {
        public required Guid PlanId { get; init; }
        public required string Ref { get; init; }

        /// <summary>The key action it belongs under.</summary>
        public Guid? ParentActionId { get; init; }
    }

    /// <returns>The new action's id.</returns>
    public async Task<Guid> RunAsync(Request request, Actor actor, CancellationToken ct)
    {
        var plan = await db.ImprovementPlans.VisibleTo(actor).Where(p => p.ImprovementPlanId == request.PlanId)
            .Select(p => new { p.AreaId, Last = p.Actions.Max(a => (int?)a.Order) ?? 0 }).FirstOrDefaultAsync(ct) ?? throw new NotThere();
        actor.Require(Permission.EditPlan, plan.AreaId);
        var reference = (request.Ref ?? "").Trim();
        var desk = await ActionDesk.OpenAsync(db, plan.AreaId, request.PlanId, ct);
        RuleBroken.ThrowIfAny([.. await FaultsAsync(request, reference, ct), .. request.Faults(), .. desk.Faults(request)]);
        var action = new ImprovementAction
        {
            ImprovementActionId = clock.NewId(),
            AreaId = plan.AreaId,
            ImprovementPlanId = request.PlanId,
            ParentActionId = request.ParentActionId,
            Ref = reference,
            Order = plan.Last + 1,
            Title = request.Title.Trim(),
            AddedAt = clock.UtcNow,
            AddedByName = actor.Name,
        };
        desk.Apply(request, action, clock);
        db.ImprovementActions.Add(action);
        recorder.Record(
            actor, plan.AreaId,
            new ActionAdded(action.Ref, action.Title, [.. desk.Picture(action).SelectMany(p => ActionChanges.Of(p.Key, null, p.Value))]),
            [Subject.Action(action.ImprovementActionId), Subject.Plan(request.PlanId)]);
        await db.SaveChangesAsync(ct);
        return action.ImprovementActionId;
    }

    private async Task<IReadOnlyList<RuleBroken>> FaultsAsync(Request request, string reference, CancellationToken ct)
    {
        var faults = new List<RuleBroken>();
        var standing = await db.ImprovementActions.Standing().Where(a => a.ImprovementPlanId == request.PlanId)
            .Select(a => new { a.ImprovementActionId, a.Ref }).ToListAsync(ct);
        if (reference.Length is 0 or > 40)
        {
            faults.Add(new RuleBroken(nameof(request.Ref), "Give the action a ref of 40 characters or fewer, such as 1.4"));
        }
        else if (standing.Exists(a => string.Equals(a.Ref, reference, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Add(new RuleBroken(nameof(request.Ref), $"The plan already has an action {reference}: choose another ref"));
        }

        if (request.ParentActionId is { } parent && !standing.Exists(a => a.ImprovementActionId == parent))
        {
            faults.Add(new RuleBroken(nameof(request.ParentActionId), "Choose a key action of this plan"));
        }

        return faults;
    }
}
