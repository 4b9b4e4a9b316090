using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.Seats;

/// <summary>A seat that nobody holds yet.</summary>
[Needs(Permission.ManagePeople)]
public sealed class AddModel(AppDb db, AddSeat add) : SeatFormPage(db)
{
    protected override Task LoadInAreaAsync(CancellationToken ct) => LoadChoicesAsync(organisationId: null, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var seat = await add.RunAsync(new() { AreaId = AreaId, Place = Seat.ToPlace() }, Actor, ct);
        Notice = "The seat is added. Nobody holds it yet.";
        return Redirect(Within(PeopleLinks.Seat(seat)));
    }
}
