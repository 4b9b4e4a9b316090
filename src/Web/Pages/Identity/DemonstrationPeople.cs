using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Pages.Identity;

/// <summary>One of the invented people.</summary>
public sealed record DemonstrationPerson(Guid PersonId, string Name, string AreaName, string Post, SeatRole Role, string Organisation);

/// <summary>The invented areas' people, in Development only: anywhere else there are none.</summary>
public sealed class DemonstrationPeople(AppDb db, IHostEnvironment environment)
{
    public async Task<bool> IsThereAsync(CancellationToken ct) => environment.IsDevelopment() && await Seats().AnyAsync(ct);

    public async Task<IReadOnlyList<DemonstrationPerson>> AllAsync(CancellationToken ct) => !environment.IsDevelopment() ? [] : await Seats()
        .Join(db.Areas, s => s.AreaId, a => a.AreaId, (s, a) => new DemonstrationPerson(s.PersonId!.Value, s.Person!.Name, a.Name, s.Post, s.Role, s.Organisation!.Name))
        .ToListAsync(ct);

    private IQueryable<Seat> Seats() => db.Seats.AsNoTracking()
        .Where(s => s.PersonId != null && s.ClosedAt == null && db.Areas.Any(a => a.AreaId == s.AreaId && a.IsDemonstration));
}
