using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>Corrects a name or an e-mail address.</summary>
[Needs(Permission.ManagePeople)]
public sealed class EditModel(AppDb db, ChangePerson change) : PersonPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the person's full name")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = EmailAddress.Message)]
    public string? Email { get; set; }

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        await base.LoadInAreaAsync(ct);
        if (HttpMethods.IsGet(Request.Method))
        {
            (Name, Email) = (Person.Name, Person.Email);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await change.RunAsync(new() { AreaId = await AreaOfPersonAsync(ct), PersonId = PersonId, Name = Name!, Email = Email! }, Actor, ct);
        Notice = "The details are saved.";
        return Redirect(Within(PeopleLinks.Person(PersonId)));
    }
}
