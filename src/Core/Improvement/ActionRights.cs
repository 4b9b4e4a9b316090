using Waymark.Core.Identity;

namespace Waymark.Core.Improvement;

/// <summary>Who may write for, agree and edit one action, apart from who may see it.</summary>
public static class ActionRights
{
    /// <summary>The one who is asked for updates, an owner, the lead of its work stream, or the programme manager.</summary>
    public static bool MayUpdate(this Actor actor, ImprovementAction action) =>
        actor.MayAgree(action.AreaId, action.GroupId) || actor.IsAnswerableFor(action);

    public static bool MayAgree(this Actor actor, ImprovementAction action) => actor.MayAgree(action.AreaId, action.GroupId);

    /// <summary>The programme manager in the whole plan, a work-stream lead in their own stream.</summary>
    public static bool MayAgree(this Actor actor, Guid areaId, Guid? groupId) =>
        actor.Can(Permission.UpdateAny, areaId) || actor.LeadsStream(areaId, groupId);

    /// <summary>Changing what the action says. A work-stream lead does so in their own stream; the rest is the programme manager's.</summary>
    public static bool MayEdit(this Actor actor, Guid areaId, Guid? groupId) =>
        actor.Can(Permission.EditPlan, areaId) || actor.LeadsStream(areaId, groupId);

    /// <summary>Holds the seat that is asked for its updates, or one that the plan names on it.</summary>
    public static bool IsAnswerableFor(this Actor actor, ImprovementAction action) =>
        actor.IsAnswerableFor(action.AreaId, action.UpdateAuthorSeatId, action.Owners.Select(o => o.SeatId));

    /// <inheritdoc cref="IsAnswerableFor(Actor, ImprovementAction)"/>
    public static bool IsAnswerableFor(this Actor actor, Guid areaId, Guid? updateAuthorSeatId, IEnumerable<Guid?> ownerSeatIds) =>
        actor.Can(Permission.UpdateOwn, areaId) &&
        actor.SeatIds(areaId).Any(seat => seat == updateAuthorSeatId || ownerSeatIds.Contains(seat));

    private static bool LeadsStream(this Actor actor, Guid areaId, Guid? groupId) =>
        groupId is not null && actor.Seats.Any(s => s.AreaId == areaId && s.GroupId == groupId && s.Role.Allows(Permission.UpdateWorkStream));
}
