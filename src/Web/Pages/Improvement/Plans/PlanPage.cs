using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Plans;

/// <summary>A plan with the filter that stands in the page's address: the list on screen and the list as a file are the same.</summary>
public abstract class PlanPage(PlanQueries plans, UkClock clock) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Words")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Priority")]
    public string? Priority { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Rating")]
    public string? Rating { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Lead")]
    public string? Lead { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Accountable")]
    public string? Accountable { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Deliverer")]
    public string? Deliverer { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Work stream")]
    public string? Stream { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Due")]
    public DueWindow? Due { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Worth a look")]
    public ActionFactKind? Only { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public PlanOverview Plan { get; private set; } = null!;
    public IReadOnlyList<ActionLine> Lines { get; private set; } = [];
    public DateOnly Today => clock.Today;

    public PlanFilter Filter => new()
    {
        Text = Text,
        Priority = Priority,
        Rating = Rating,
        Lead = Lead,
        Accountable = Accountable,
        Deliverer = Deliverer,
        Stream = Stream,
        Due = Due ?? DueWindow.Any,
        Only = Only,
        Sort = Sort,
    };

    public override async Task LoadAsync(CancellationToken ct)
    {
        Plan = await plans.GetAsync(PlanId, Actor, ct);
        Lines = Filter.Apply(Plan, Today);
    }
}
