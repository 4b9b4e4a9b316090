using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.Organisations;

/// <summary>One organisation: its name, kind and teams.</summary>
[Needs(Permission.ManagePeople)]
public sealed class DetailsModel(AppDb db, ChangeOrganisation change, AddTeam addTeam, ChangeTeam changeTeam) : PeoplePage
{
    public sealed record TeamRow(Guid TeamId, string Name, int Version, int Seats);

    [BindProperty(SupportsGet = true)]
    public Guid OrganisationId { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public OrganisationKind? Kind { get; set; }

    [BindProperty]
    public string? TeamName { get; set; }

    public Organisation Current { get; private set; } = null!;
    public int Seats { get; private set; }
    public IReadOnlyList<TeamRow> Teams { get; private set; } = [];
    public IReadOnlyList<Change> History { get; private set; } = [];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        Current = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.OrganisationId == OrganisationId && o.ClosedAt == null, ct) ?? throw new NotThere();
        In(Current.AreaId);
        if (HttpMethods.IsGet(Request.Method) || Kind is null)
        {
            (Name, Kind) = (Name ?? Current.Name, Current.Kind);
        }

        Seats = await db.Seats.CountAsync(s => s.OrganisationId == OrganisationId && s.ClosedAt == null, ct);
        Teams = await db.Teams.AsNoTracking().Where(t => t.OrganisationId == OrganisationId && t.ClosedAt == null).OrderBy(t => t.Name)
            .Select(t => new TeamRow(t.TeamId, t.Name, t.Version, db.Seats.Count(s => s.TeamId == t.TeamId && s.ClosedAt == null))).ToListAsync(ct);
        History = await db.Changes.AsNoTracking().Where(c => c.AreaId == Current.AreaId && c.Subjects.Any(s => s.SubjectId == OrganisationId))
            .OrderByDescending(c => c.Sequence).Take(100).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await change.RunAsync(
            new() { OrganisationId = OrganisationId, SeenVersion = SeenVersion, Name = Name ?? "", Kind = Kind ?? OrganisationKind.Other }, Actor, ct);
        return Done("The organisation is saved.");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await change.CloseAsync(OrganisationId, SeenVersion, Actor, ct);
        Notice = "The organisation is closed. Its history stays.";
        return Redirect(Within(PeopleLinks.Organisations));
    }

    public async Task<IActionResult> OnPostAddTeamAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(TeamName))
        {
            throw new RuleBroken(nameof(TeamName), AddTeam.NoName);
        }

        await addTeam.RunAsync(new() { OrganisationId = OrganisationId, Name = TeamName }, Actor, ct);
        return Done("The team is added.");
    }

    public async Task<IActionResult> OnPostRenameTeamAsync(Guid teamId, CancellationToken ct)
    {
        await changeTeam.RunAsync(new() { TeamId = teamId, SeenVersion = SeenVersion, Name = TeamName ?? "" }, Actor, ct);
        return Done("The team is renamed.");
    }

    public async Task<IActionResult> OnPostCloseTeamAsync(Guid teamId, CancellationToken ct)
    {
        await changeTeam.CloseAsync(teamId, SeenVersion, Actor, ct);
        return Done("The team is closed.");
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect(Within(PeopleLinks.Organisation(OrganisationId)));
    }
}
