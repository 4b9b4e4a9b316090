using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;

namespace Waymark.Core.Improvement;

/// <summary>The only way to load live plans: what the person may see, and nothing else. Loading is the authorisation.</summary>
public static class PlansVisible
{
    /// <summary>Plans of the areas where the person may see plans.</summary>
    public static IQueryable<ImprovementPlan> VisibleTo(this IQueryable<ImprovementPlan> plans, Actor actor)
    {
        var areas = actor.AreasWhere(Permission.SeePlan);
        return IsSystem(actor) ? plans : plans.Where(p => areas.Contains(p.AreaId));
    }

    /// <summary>Actions of the areas where the person may see plans, removed ones among them: see <see cref="Standing(IQueryable{ImprovementAction})"/>.</summary>
    public static IQueryable<ImprovementAction> VisibleTo(this IQueryable<ImprovementAction> actions, Actor actor)
    {
        var areas = actor.AreasWhere(Permission.SeePlan);
        return IsSystem(actor) ? actions : actions.Where(a => areas.Contains(a.AreaId));
    }

    /// <summary>Updates of the areas where the person may see plans, withdrawn ones among them: see <see cref="Standing(IQueryable{ActionUpdate})"/>.</summary>
    public static IQueryable<ActionUpdate> VisibleTo(this IQueryable<ActionUpdate> updates, Actor actor)
    {
        var areas = actor.AreasWhere(Permission.SeePlan);
        return IsSystem(actor) ? updates : updates.Where(u => areas.Contains(u.AreaId));
    }

    /// <summary>Actions that are part of the plan: not removed.</summary>
    public static IQueryable<ImprovementAction> Standing(this IQueryable<ImprovementAction> actions) => actions.Where(a => a.RemovedAt == null);

    /// <summary>Updates that were not withdrawn.</summary>
    public static IQueryable<ActionUpdate> Standing(this IQueryable<ActionUpdate> updates) => updates.Where(u => u.WithdrawnAt == null);

    /// <summary>The one update of each action that stands now: the newest that was not withdrawn.</summary>
    public static IQueryable<ActionUpdate> Newest(this DbSet<ActionUpdate> updates) => updates.Standing()
        .Where(u => !updates.Any(n => n.ImprovementActionId == u.ImprovementActionId && n.WithdrawnAt == null && n.At > u.At));

    /// <summary>An operator's command or the demonstration's builder works everywhere.</summary>
    private static bool IsSystem(Actor actor) => ReferenceEquals(actor, Actor.System);
}
