using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Every document that was uploaded, newest first: being settled, live, discarded.</summary>
[Needs(Permission.SeeDraft)]
public sealed class IndexModel(AppDb db) : WaymarkPage
{
    public sealed record Row(
        Guid PlanImportId, string Title, string FileName, string AreaName, int Actions, DateTime At, string By, ImportState State, int Open, Guid? PlanId);

    public IReadOnlyList<Row> Imports { get; private set; } = [];
    public bool HasSeveralAreas => Imports.Select(i => i.AreaName).Distinct(StringComparer.Ordinal).Count() > 1;
    public bool CanImport => Actor.Can(Permission.ImportPlan);

    public override async Task LoadAsync(CancellationToken ct) =>
        Imports = await db.PlanImports.AsNoTracking().VisibleTo(Actor)
            .OrderBy(i => i.State == ImportState.Settling ? 0 : i.State == ImportState.Live ? 1 : 2).ThenByDescending(i => i.ImportedAt)
            .Select(i => new Row(
                i.PlanImportId, i.Title, i.FileName, db.Areas.Where(a => a.AreaId == i.AreaId).Select(a => a.Name).First(), i.ActionCount, i.ImportedAt,
                i.ImportedByName, i.State, i.Questions.Count(q => q.State == QuestionState.Open), i.ImprovementPlanId))
            .ToListAsync(ct);
}
