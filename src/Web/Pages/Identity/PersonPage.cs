using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Pages.Identity;

/// <summary>A page about one person of an area that the actor looks after.</summary>
public abstract class PersonPage(AppDb db) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid PersonId { get; set; }

    public Person Person { get; private set; } = null!;

    protected AppDb Db => db;

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        In(await AreaOfPersonAsync(ct));
        Person = await db.Users.AsNoTracking().FirstAsync(p => p.Id == PersonId, ct);
    }

    /// <summary>The chosen area, or the first of the actor's in which the person is known.</summary>
    /// <exception cref="NotThere">Nobody whom the actor looks after.</exception>
    protected async Task<Guid> AreaOfPersonAsync(CancellationToken ct)
    {
        foreach (var areaId in ChosenArea is null ? Areas.Select(a => a.AreaId).ToList() : [AreaId])
        {
            if (await db.PeopleOf(areaId).AnyAsync(p => p.Id == PersonId, ct))
            {
                return areaId;
            }
        }

        throw new NotThere();
    }
}
