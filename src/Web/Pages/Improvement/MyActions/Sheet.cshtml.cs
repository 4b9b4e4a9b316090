using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>One sheet for all of a person's actions (practice P4): what is typed is saved together or not at all.</summary>
[Needs(Permission.UpdateOwn)]
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class SheetModel(MyActionsQueries actions, PostUpdates post) : WaymarkPage
{
    private Dictionary<Guid, ActionLine> _lines = [];

    [BindProperty]
    public List<SheetRow> Rows { get; set; } = [];

    /// <summary>waiting leaves out what was updated this cycle, all brings in what is done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public IReadOnlyList<MyPlan> Plans { get; private set; } = [];
    public int Waiting => Plans.Sum(p => p.Asked.Count(l => l.Has(ActionFactKind.Silent)));
    public int Open => Plans.Sum(p => p.Asked.Count(l => !l.IsDone));
    public int All => Plans.Sum(p => p.Asked.Count);

    /// <summary>Rows whose action is no longer the person's to update; their words are shown so that nothing is lost.</summary>
    public IEnumerable<SheetRow> Gone => Rows.Where(r => !_lines.ContainsKey(r.ActionId) && r.SinceLast is not null);

    public static IEnumerable<SelectListItem> Directions =>
        Enum.GetValues<Direction>().Select(d => new SelectListItem(d.Word(), d.ToString()));

    public override async Task LoadAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var shown = Plans.SelectMany(p => p.Asked).Where(IsShown);
        if (Rows.Count == 0)
        {
            Rows = [.. shown.Select(SheetRow.Of)];
            return;
        }

        // What changed meanwhile is shown as it stands now, unless the person chose otherwise.
        foreach (var row in Rows.Where(r => _lines.ContainsKey(r.ActionId)))
        {
            var now = _lines[row.ActionId].Action;
            row.RatingStateId = row.RatingStateId == row.Was ? now.RatingStateId : row.RatingStateId;
            (row.Was, row.SeenVersion) = (now.RatingStateId, now.Version);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var requests = new List<PostUpdate.Request>();
        foreach (var (row, at) in Rows.Select((r, i) => (r, i)))
        {
            if (!_lines.TryGetValue(row.ActionId, out var line))
            {
                if (row.SinceLast is not null)
                {
                    ModelState.AddModelError("", "One of the actions is no longer yours to update: what you wrote for it stands above the sheet");
                }

                continue;
            }

            if (row.IsTouched(line))
            {
                requests.Add(row.Request(line, SchemeOf(line).FirstOrDefault(s => s.RatingStateId == row.RatingStateId), (field, message) => Refuse(at, line, field, message)));
            }
        }

        if (requests.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("", "Nothing is typed yet: write in the rows that you want to update, and save");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await post.RunAsync(requests, Actor, ct);
        foreach (var refusal in result.Refusals)
        {
            Refuse(Rows.FindIndex(r => r.ActionId == refusal.ActionId), _lines[refusal.ActionId], refusal.Field ?? nameof(SheetRow.SinceLast), refusal.Message);
        }

        if (result.Refusals.Count > 0)
        {
            return Page();
        }

        Notice = $"{result.Saved.Count("update")} saved.";
        return LocalRedirect(ImprovementLinks.Sheet + (Show is "waiting" or "all" ? $"?show={Show}" : ""));
    }

    public ActionLine? LineOf(SheetRow row) => _lines.GetValueOrDefault(row.ActionId);

    public IReadOnlyList<RatingState> SchemeOf(ActionLine line) => Plans.First(p => p.PlanId == line.Action.ImprovementPlanId).Scheme;

    /// <summary>The plan whose rows begin here.</summary>
    public MyPlan? PlanBefore(int at)
    {
        var plan = PlanOf(Rows[at]);
        return at == 0 || PlanOf(Rows[at - 1]) != plan ? plan : null;
    }

    private MyPlan? PlanOf(SheetRow row) => LineOf(row) is { } line ? Plans.First(p => p.PlanId == line.Action.ImprovementPlanId) : null;

    private bool IsShown(ActionLine line) => Show switch
    {
        "waiting" => line.Has(ActionFactKind.Silent),
        "all" => true,
        _ => !line.IsDone,
    };

    private async Task ReadAsync(CancellationToken ct)
    {
        Plans = await actions.GetAsync(Actor, ct);
        _lines = Plans.SelectMany(p => p.Asked).ToDictionary(l => l.Id);
    }

    private void Refuse(int at, ActionLine line, string field, string message) =>
        ModelState.AddModelError($"{nameof(Rows)}[{at}].{field}", $"{line.Ref}: {message}");
}
