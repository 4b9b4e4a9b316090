using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>The inspection the plan answers: dates, weaknesses, responsible bodies, and the priority that answers each.</summary>
[Needs(Permission.SettlePlan)]
public sealed class InspectionModel(AppDb db, SettleInspection settleInspection) : ImportPage(db)
{
    private const int SpareRows = 2;

    public sealed class WeaknessInput
    {
        public string? Text { get; set; }

        /// <summary>One body a line.</summary>
        public string? Bodies { get; set; }
    }

    public sealed class AnswerInput
    {
        /// <summary>The priority's place from 1.</summary>
        public int Priority { get; set; }

        /// <summary>The weakness it answers, its place from 1; null for none.</summary>
        public int? Weakness { get; set; }
    }

    /// <summary>Start from the priorities' own words.</summary>
    [BindProperty(SupportsGet = true)]
    public bool FromPriorities { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public DateOnly? Published { get; set; }

    [BindProperty]
    public List<WeaknessInput> Weaknesses { get; set; } = [];

    [BindProperty]
    public List<AnswerInput> Answers { get; set; } = [];

    public bool WasRead { get; private set; }
    public IReadOnlyList<SettledWeakness> Unanswered { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var read = InspectionProposal.Of(Plan.Read) ?? InspectionProposal.FromText(Plan.Read);
        WasRead = read is not null;
        var shown = Import.Inspection ?? read ?? new SettledInspection(null, null, null, []);
        Unanswered = [.. shown.Weaknesses.Where(w => w.Priorities.Count == 0)];
        if (IsFirstView)
        {
            Fill(FromPriorities ? shown with { Weaknesses = InspectionProposal.FromPriorities(Plan.Read) } : shown);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await settleInspection.RunAsync(
            new SettleInspection.Request
            {
                PlanImportId = ImportId,
                SeenVersion = SeenVersion,
                From = From,
                To = To,
                Published = Published,
                Weaknesses =
                [
                    .. Weaknesses.Select((w, index) => new SettledWeakness(
                        w.Text ?? "",
                        [.. (w.Bodies ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
                        [.. Answers.Where(a => a.Weakness == index + 1).Select(a => a.Priority)])),
                ],
            },
            Actor, ct);
        return Done("The inspection is saved.", ImportLinks.Inspection(ImportId));
    }

    public IEnumerable<SelectListItem> WeaknessChoices() =>
        Weaknesses.Select((w, index) => new SelectListItem($"{index + 1}. {Short(w.Text)}", (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string Short(string? text) => string.IsNullOrWhiteSpace(text) ? "(the empty row)" : text.Length > 60 ? text[..60] + "…" : text;

    private void Fill(SettledInspection shown)
    {
        (From, To, Published) = (shown.From, shown.To, shown.Published);
        Weaknesses = [.. shown.Weaknesses.Select(w => new WeaknessInput { Text = w.Text, Bodies = string.Join('\n', w.Bodies) }), .. Enumerable.Range(0, SpareRows).Select(_ => new WeaknessInput())];
        Answers = [.. Enumerable.Range(1, Plan.Read.Priorities.Count).Select(place => new AnswerInput
        {
            Priority = place,
            Weakness = shown.Weaknesses.FindIndex(w => w.Priorities.Contains(place)) is >= 0 and var index ? index + 1 : null,
        })];
    }
}
