using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement.Imports;

/// <summary>The only ways to load an import: who may not see drafts finds none.</summary>
public static class ImportAccess
{
    public static IQueryable<PlanImport> VisibleTo(this IQueryable<PlanImport> imports, Actor actor)
    {
        var areas = actor.AreasWhere(Permission.SeeDraft);
        return imports.Where(i => areas.Contains(i.AreaId));
    }

    /// <summary>Loads an import to settle it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="importId">The import.</param>
    /// <param name="seenVersion">What the person was looking at; null when the act stands whatever changed meanwhile.</param>
    /// <param name="actor">Who acts; needs <see cref="Permission.SettlePlan"/> in the import's area.</param>
    /// <exception cref="NotThere">There is none, or the person may not settle it.</exception>
    /// <exception cref="RuleBroken">It is settled no longer.</exception>
    internal static async Task<PlanImport> LoadForSettlingAsync(this AppDb db, Guid importId, int? seenVersion, Actor actor, CancellationToken ct)
    {
        var import = await db.LoadImportAsync(importId, actor, ct);
        if (import.State != ImportState.Settling)
        {
            throw new RuleBroken(import.State == ImportState.Live
                ? "This plan is live already. Change its actions on the plan itself."
                : "This import was discarded. Upload the document again to start over.");
        }

        if (seenVersion is { } version)
        {
            db.Entry(import).Property(i => i.Version).OriginalValue = version;
        }

        return import;
    }

    internal static async Task<PlanImport> LoadImportAsync(this AppDb db, Guid importId, Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.SettlePlan);
        return await db.PlanImports.Include(i => i.Questions.OrderBy(q => q.Order))
            .FirstOrDefaultAsync(i => i.PlanImportId == importId && areas.Contains(i.AreaId), ct) ?? throw new NotThere();
    }
}
