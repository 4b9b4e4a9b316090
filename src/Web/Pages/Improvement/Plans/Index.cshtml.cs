using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Plans;

/// <summary>The plans a person may see; with one plan, that plan.</summary>
[Needs(Permission.SeePlan)]
public sealed class IndexModel(PlanQueries plans) : WaymarkPage
{
    public IReadOnlyList<PlanQueries.PlanLink> Plans { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct) => Plans = await plans.ListAsync(Actor, ct);

    public override IActionResult OnGet() => Plans.Count == 1 ? LocalRedirect(ImprovementLinks.Plan(Plans[0].PlanId)) : Page();
}
