using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>A new seat for a person, and the message that lets them in.</summary>
[Needs(Permission.ManagePeople)]
public sealed class InviteModel(AppDb db, InvitePerson invite) : SeatFormPage(db)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    protected override Task LoadInAreaAsync(CancellationToken ct) => LoadChoicesAsync(organisationId: null, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        List<RuleBroken> faults = [];
        if (Name is null)
        {
            faults.Add(new RuleBroken(nameof(Name), "Enter the person's full name"));
        }

        if (EmailAddress.TryRead(Email) is null)
        {
            faults.Add(new RuleBroken(nameof(Email), EmailAddress.Message));
        }

        RuleBroken.ThrowIfAny([.. faults, .. Seat.Faults()]);
        var person = await invite.RunAsync(new() { AreaId = AreaId, Name = Name!, Email = Email!, Place = Seat.ToPlace() }, Actor, ct);
        Notice = "The seat is given. If they have no password yet, an invitation is on its way.";
        return Redirect(Within(PeopleLinks.Person(person)));
    }
}
