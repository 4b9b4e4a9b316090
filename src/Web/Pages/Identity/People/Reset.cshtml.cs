using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>Lets someone begin again who lost both phone and recovery codes.</summary>
[Needs(Permission.ManagePeople)]
public sealed class ResetModel(AppDb db, ResetSignIn reset) : PersonPage(db)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await reset.RunAsync(await AreaOfPersonAsync(ct), PersonId, Actor, ct);
        Notice = "Their sign-in is reset, and a new invitation is on its way.";
        return Redirect(Within(PeopleLinks.Person(PersonId)));
    }
}
