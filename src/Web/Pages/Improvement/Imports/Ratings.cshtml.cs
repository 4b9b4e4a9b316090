using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>The plan's own rating states: proposed from its key, taken over only when a person saves them.</summary>
[Needs(Permission.SettlePlan)]
public sealed class RatingsModel(AppDb db, SettleRatingScheme settleRatingScheme) : ImportPage(db)
{
    public sealed class StateInput
    {
        public string? Name { get; set; }
        public string? Meaning { get; set; }
        public RatingColour? Colour { get; set; }
        public RatingPhase? Phase { get; set; }
        public bool NeedsWaitingOn { get; set; }
    }

    public sealed class WordInput
    {
        public string? Words { get; set; }

        /// <summary>Place of the state from 1; 0 stays not rated.</summary>
        public int State { get; set; }
    }

    /// <summary>Key of the standard scheme to start from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Start { get; set; }

    [BindProperty]
    public List<StateInput> States { get; set; } = [];

    [BindProperty]
    public List<WordInput> Words { get; set; } = [];

    public IReadOnlyList<RatingInUse> InUse { get; private set; } = [];
    public int Blank { get; private set; }
    public bool HasOwnKey => Plan.Read.RagScheme.Count > 0;
    public bool HasLostNames => Plan.Read.RagScheme.Any(s => s.Name is null);
    public bool ShowsForm => States.Count > 0;

    public static IEnumerable<SelectListItem> Colours { get; } = Enum.GetValues<RatingColour>().Select(c => new SelectListItem(c.ToString(), c.ToString()));

    public static IEnumerable<SelectListItem> Phases { get; } = Enum.GetValues<RatingPhase>().Select(p => new SelectListItem(PhaseWords(p), p.ToString()));

    public static string PhaseWords(RatingPhase phase) => phase switch
    {
        RatingPhase.NotStarted => "Not started",
        RatingPhase.OnTrack => "On track",
        RatingPhase.AtRisk => "At risk",
        RatingPhase.Late => "Late",
        _ => "Done",
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Blank = Plan.Actions.Count(a => string.IsNullOrWhiteSpace(a.Read.Rag));
        InUse = RatingProposal.InUse(Plan.Read, Proposed());
        if (IsFirstView)
        {
            Fill();
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await settleRatingScheme.RunAsync(
            new SettleRatingScheme.Request
            {
                PlanImportId = ImportId,
                SeenVersion = SeenVersion,
                States = [.. States.Select(s => new SettleRatingScheme.State(s.Name, s.Meaning, s.Colour, s.Phase, s.NeedsWaitingOn))],
                Words = Words.Where(w => w.Words is not null).DistinctBy(w => w.Words, StringComparer.Ordinal)
                    .ToDictionary(w => w.Words!, w => w.State == 0 ? (int?)null : w.State - 1, StringComparer.Ordinal),
            },
            Actor, ct);
        return Done("The rating scheme is settled.");
    }

    /// <summary>The states a rating word may mean, by place.</summary>
    public IEnumerable<SelectListItem> StateChoices() =>
        [
            new SelectListItem("Not rated, keep the word", "0"),
            .. States.Select((s, index) => new SelectListItem($"{index + 1}: {(string.IsNullOrWhiteSpace(s.Name) ? "the state in row " + (index + 1) : s.Name)}", (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ];

    private IReadOnlyList<ProposedState> Proposed() =>
        StandardSchemes.All.FirstOrDefault(s => s.Key == Start)?.States
        ?? (Import.RatingScheme is { } settled ? [.. settled.Select(s => new ProposedState(s.Name, s.Meaning, s.Colour, s.Phase, s.NeedsWaitingOn))] : RatingProposal.Of(Plan.Read));

    private void Fill()
    {
        States = [.. Proposed().Select(s => new StateInput { Name = s.Name, Meaning = s.Meaning, Colour = s.Colour, Phase = s.Phase, NeedsWaitingOn = s.NeedsWaitingOn })];
        while (States.Count is > 0 and < SettleRatingScheme.MostStates)
        {
            States.Add(new StateInput());
        }

        Words = [.. InUse.Select(r => new WordInput { Words = r.Words, State = SettledPlace(r.Words) ?? r.State + 1 ?? 0 })];
    }

    private int? SettledPlace(string words)
    {
        var place = Start is null ? Import.RatingScheme?.FindIndex(s => s.AsWritten.Contains(words, StringComparer.OrdinalIgnoreCase)) : null;
        return Import.RatingScheme is not null && Start is null ? place + 1 : null;
    }
}
