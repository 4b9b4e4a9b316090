using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>Says what happens when a person leaves, and does it.</summary>
[Needs(Permission.ManagePeople)]
public sealed class LeaveModel(AppDb db, MarkLeaver mark) : PersonPage(db)
{
    public IReadOnlyList<string> Posts { get; private set; } = [];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        await base.LoadInAreaAsync(ct);
        Posts = await Db.Seats.Where(s => s.PersonId == PersonId && s.AreaId == AreaId && s.ClosedAt == null).OrderBy(s => s.Post).Select(s => s.Post).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await mark.RunAsync(await AreaOfPersonAsync(ct), PersonId, Actor, ct);
        Notice = "They can no longer sign in here, and their seats are vacant.";
        return Redirect(Within(PeopleLinks.Person(PersonId)));
    }
}
