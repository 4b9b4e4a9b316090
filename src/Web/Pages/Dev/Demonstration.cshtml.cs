using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;
using Waymark.Web.Pages.Identity;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Dev;

/// <summary>Signs anyone in as an invented person. Exists in Development only, and only for areas that are all invented.</summary>
[AllowAnonymous]
public sealed class DemonstrationModel(DemonstrationPeople demonstration) : WaymarkPage
{
    /// <summary>By area, one entry a person with their first seat; the roles that do most come first.</summary>
    public IReadOnlyList<IGrouping<string, DemonstrationPerson>> Areas { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var people = await demonstration.AllAsync(ct);
        if (people.Count == 0)
        {
            throw new NotThere();
        }

        Areas = [.. people.OrderBy(p => Order(p.Role)).ThenBy(p => p.Name, StringComparer.Ordinal)
            .DistinctBy(p => p.PersonId).GroupBy(p => p.AreaName, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)];
    }

    public async Task<IActionResult> OnPostAsync(Guid personId, CancellationToken ct)
    {
        if (!(await demonstration.AllAsync(ct)).Any(p => p.PersonId == personId))
        {
            throw new NotThere();
        }

        await HttpContext.OpenSessionAsync(personId, SessionKind.Demonstration);
        return Redirect("/");
    }

    private static int Order(Core.Identity.SeatRole role) => role switch
    {
        Core.Identity.SeatRole.ProgrammeManager => 0,
        Core.Identity.SeatRole.WorkStreamLead => 1,
        Core.Identity.SeatRole.ActionLead => 2,
        Core.Identity.SeatRole.BoardMember => 3,
        Core.Identity.SeatRole.Reader => 4,
        Core.Identity.SeatRole.OutsideReader => 5,
        _ => 6,
    };
}
