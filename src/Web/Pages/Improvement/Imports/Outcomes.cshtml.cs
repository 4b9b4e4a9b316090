using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Which actions serve each outcome. One that none serves is shown as a gap.</summary>
[Needs(Permission.SettlePlan)]
public sealed class OutcomesModel(AppDb db, MapOutcomes mapOutcomes) : ImportPage(db)
{
    public sealed record Row(int Priority, int Outcome, string Text, IReadOnlyList<int> Proposed, IReadOnlyList<int> Chosen);

    /// <summary>Ticked actions: priority, outcome and action by place, such as 1-2-14.</summary>
    [BindProperty]
    public List<string> Serves { get; set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public ILookup<int, SettledAction> ActionsOf { get; private set; } = null!;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        ActionsOf = Plan.Actions.Where(a => a.LeftOut is null).ToLookup(a => a.Priority ?? 0);
        Rows = [.. OutcomeProposal.Of(Plan).Select(p => new Row(
            p.Priority, p.Outcome, Plan.Read.Priorities[p.Priority - 1].Outcomes[p.Outcome - 1], p.Actions,
            Import.Outcomes?.FirstOrDefault(o => o.Priority == p.Priority && o.Outcome == p.Outcome)?.Actions ?? []))];
        if (IsFirstView)
        {
            Serves = [.. Rows.SelectMany(r => r.Chosen.Select(a => KeyOf(r, a)))];
        }
    }

    public static string KeyOf(Row row, int action) => string.Create(CultureInfo.InvariantCulture, $"{row.Priority}-{row.Outcome}-{action}");

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync(
        rows => [.. rows.Select(r => new SettledOutcome(r.Priority, r.Outcome, [.. ActionsOf[r.Priority].Select(a => a.Place).Where(a => Serves.Contains(KeyOf(r, a), StringComparer.Ordinal))]))],
        "The outcomes are saved.", ct);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => SaveAsync(
        rows => [.. rows.Select(r => new SettledOutcome(r.Priority, r.Outcome, [.. r.Chosen.Concat(r.Proposed).Distinct().Order()]))],
        "The proposals are accepted.", ct);

    private async Task<IActionResult> SaveAsync(Func<IReadOnlyList<Row>, IReadOnlyList<SettledOutcome>> decide, string notice, CancellationToken ct)
    {
        await LoadAsync(ct);
        await mapOutcomes.RunAsync(new MapOutcomes.Request { PlanImportId = ImportId, SeenVersion = SeenVersion, Outcomes = decide(Rows) }, Actor, ct);
        return Done(notice, ImportLinks.Outcomes(ImportId));
    }
}
