using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>One import: what was read, the three answers that block going live, and everything that may be checked.</summary>
[Needs(Permission.SeeDraft)]
public sealed class OverviewModel(AppDb db, AcceptProposals acceptProposals) : ImportPage(db)
{
    public sealed record KindRow(QuestionKind Kind, int Total, int Waiting, int LeftOpen, string Proposal);

    [BindProperty]
    public string? Code { get; set; }

    public ImportSummary Summary { get; private set; } = null!;
    public StoredFile Stored { get; private set; } = null!;
    public IReadOnlyList<KindRow> Kinds { get; private set; } = [];
    public int Waiting => Kinds.Sum(k => k.Waiting);
    public bool MayDecide => Actor.Can(Permission.SettlePlan, Import.AreaId) && Import.State != ImportState.Discarded;
    public bool MaySettle => MayDecide && IsSettling;
    public bool InspectionWasRead => (InspectionProposal.Of(Plan.Read) ?? InspectionProposal.FromText(Plan.Read)) is not null;
    public int OutcomeCount => Plan.Read.Priorities.Sum(p => p.Outcomes.Count);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Summary = ImportSummary.Of(Import, Plan);
        Stored = await Db.StoredFiles.AsNoTracking().FirstAsync(f => f.StoredFileId == Import.StoredFileId, ct);
        Kinds = [.. Import.Questions.GroupBy(q => q.Code, StringComparer.Ordinal).Select(Row).OrderBy(k => k.Kind.Consequence)];
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        var count = await acceptProposals.RunAsync(new AcceptProposals.Request { PlanImportId = ImportId, Code = string.IsNullOrEmpty(Code) ? null : Code }, Actor, ct);
        return Done(count == 1 ? "One proposal accepted." : $"{count} proposals accepted.", ImportLinks.One(ImportId) + "#questions");
    }

    private static KindRow Row(IGrouping<string, PlanQuestion> group)
    {
        var proposals = group.Select(q => q.Proposal).Distinct(StringComparer.Ordinal).ToList();
        return new KindRow(
            QuestionKind.Of(group.Key),
            group.Count(),
            group.Count(q => q is { State: QuestionState.Open, OwnerSeatId: null }),
            group.Count(q => q is { State: QuestionState.Open, OwnerSeatId: not null }),
            proposals.Count == 1 ? proposals[0] : "As proposed for each.");
    }
}
