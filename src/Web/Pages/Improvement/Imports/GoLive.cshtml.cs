using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>The last look before a plan goes live.</summary>
[Needs(Permission.SettlePlan)]
public sealed class GoLiveModel(AppDb db, GoLive goLive) : ImportPage(db)
{
    public sealed record Author(string Name, int Actions);

    public ImportSummary Summary { get; private set; } = null!;
    public IReadOnlyList<Author> Authors { get; private set; } = [];
    public int OpenQuestions => Import.Questions.Count(q => q.State == QuestionState.Open);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Summary = ImportSummary.Of(Import, Plan);
        Authors = [.. Plan.Actions.Where(a => a.LeftOut is null)
            .GroupBy(a => a.UpdateAuthorSeatId ?? Import.ProgrammeManagerSeatId)
            .Select(g => new Author(g.Key is null ? "The programme manager" : SeatName(g.Key), g.Count()))
            .OrderByDescending(a => a.Actions)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var planId = await goLive.RunAsync(new GoLive.Request { PlanImportId = ImportId, SeenVersion = SeenVersion }, Actor, ct);
        return Done("The plan is live.", ImportLinks.Plan(planId));
    }
}
