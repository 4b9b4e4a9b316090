using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Who the names in the document are.</summary>
[Needs(Permission.SettlePlan)]
public sealed class PeopleModel(AppDb db, MatchPeople matchPeople) : ImportPage(db)
{
    public const string Later = "later";

    public sealed class NameInput
    {
        public string? Name { get; set; }

        /// <summary>A seat's id, "later", or empty for not decided.</summary>
        public string? Who { get; set; }
    }

    public sealed record Row(NameInPlan Name, AreaSeat? Proposed, SettledName? Settled)
    {
        /// <summary>Such as "leads 12, delivers 3".</summary>
        public string StandsOn => string.Join(", ", new[]
        {
            Of("leads", Name.AsLead), Of("accountable for", Name.AsAccountable), Of("delivers", Name.AsDeliverer), Of("priorities:", Name.OnPriorities),
        }.OfType<string>());

        private static string? Of(string what, int count) => count == 0 ? null : $"{what} {count}";
    }

    [BindProperty]
    public List<NameInput> Names { get; set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public int Proposals => Rows.Count(r => r is { Settled: null, Proposed: not null });
    public int Undecided => Rows.Count(r => r.Settled is null);
    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public IReadOnlyList<SelectListItem> WriterChoices { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var settled = Import.People.ToDictionary(p => p.Name, StringComparer.Ordinal);
        Rows = [.. NamesInPlan.Of(Plan.Read).Select(n => new Row(n, SeatMatch.Propose(n, Seats), settled.GetValueOrDefault(n.Name)))];
        Choices = [new SelectListItem("Invite later", Later), .. SeatChoices()];
        WriterChoices = [new SelectListItem("Decide later", Later), .. SeatChoices(s => s.CanUpdate)];
        if (IsFirstView)
        {
            Names = [.. Rows.Select(r => new NameInput { Name = r.Name.Name, Who = r.Settled is null ? "" : r.Settled.SeatId?.ToString() ?? Later })];
        }
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync(
        names =>
        [
            .. Names.Where(n => n.Name is not null && !string.IsNullOrEmpty(n.Who) && names.ContainsKey(n.Name))
                .Select(n => Guid.TryParse(n.Who, out var seat)
                    ? new SettledName(n.Name!, names[n.Name!].Name.IsGroup ? NameChoice.WritesFor : NameChoice.Seat, seat)
                    : new SettledName(n.Name!, NameChoice.Later, null)),
        ],
        "The names are saved.", ct);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => SaveAsync(
        names => [.. names.Values.Where(r => r is { Settled: null, Proposed: not null })
            .Select(r => new SettledName(r.Name.Name, r.Name.IsGroup ? NameChoice.WritesFor : NameChoice.Seat, r.Proposed!.SeatId))],
        "The proposed matches are accepted.", ct);

    public Task<IActionResult> OnPostLaterAsync(CancellationToken ct) => SaveAsync(
        names => [.. names.Values.Where(r => r.Settled is null).Select(r => new SettledName(r.Name.Name, NameChoice.Later, null))],
        "Everyone else stays by name and can be invited later.", ct);

    private async Task<IActionResult> SaveAsync(Func<Dictionary<string, Row>, IReadOnlyList<SettledName>> decide, string notice, CancellationToken ct)
    {
        var typed = Names;
        await LoadAsync(ct);
        Names = typed;
        var decided = decide(Rows.ToDictionary(r => r.Name.Name, StringComparer.Ordinal));
        await matchPeople.RunAsync(new MatchPeople.Request { PlanImportId = ImportId, SeenVersion = SeenVersion, Names = decided }, Actor, ct);
        return Done(notice, ImportLinks.People(ImportId));
    }
}
