using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.Organisations;

/// <summary>The bodies that work in the area, with their teams.</summary>
[Needs(Permission.ManagePeople)]
public sealed class IndexModel(AppDb db, AddOrganisation add) : PeoplePage
{
    public sealed record Row(Guid OrganisationId, string Name, OrganisationKind Kind, int Seats, int Vacant, IReadOnlyList<string> Teams);

    [BindProperty]
    [Required(ErrorMessage = AddOrganisation.NoName)]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose what kind of organisation it is")]
    public OrganisationKind? Kind { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(k.Title(), k.ToString()))];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        var teams = (await db.Teams.AsNoTracking().Where(t => t.AreaId == AreaId && t.ClosedAt == null).OrderBy(t => t.Name).ToListAsync(ct)).ToLookup(t => t.OrganisationId, t => t.Name);
        var seats = (await db.Seats.AsNoTracking().Where(s => s.AreaId == AreaId && s.ClosedAt == null).ToListAsync(ct)).ToLookup(s => s.OrganisationId);
        Rows = [.. (await db.Organisations.AsNoTracking().Where(o => o.AreaId == AreaId && o.ClosedAt == null).OrderBy(o => o.Name).ToListAsync(ct))
            .Select(o => new Row(o.OrganisationId, o.Name, o.Kind, seats[o.OrganisationId].Count(), seats[o.OrganisationId].Count(s => s.PersonId is null), [.. teams[o.OrganisationId]]))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = await add.RunAsync(new() { AreaId = AreaId, Name = Name!, Kind = Kind!.Value }, Actor, ct);
        Notice = "The organisation is added. You can add its teams here.";
        return Redirect(Within(PeopleLinks.Organisation(id)));
    }
}
