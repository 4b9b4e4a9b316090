using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity;

/// <summary>One of a person's seats as it stands now.</summary>
public sealed record HeldSeat(Guid SeatId, Guid AreaId, string AreaName, SeatRole Role, string Post, Guid? GroupId, bool IsDemonstration = false);

/// <summary>Who acts, with the seats they hold at this moment: every question of access is put to this.</summary>
public sealed record Actor(Guid? PersonId, string Name, IReadOnlyList<HeldSeat> Seats)
{
    /// <summary>An operator's command or the demonstration's builder: may do everything.</summary>
    public static Actor System { get; } = new(null, "Waymark", []);

    public bool Can(Permission permission, Guid areaId) => ReferenceEquals(this, System) || Seats.Any(s => s.AreaId == areaId && s.Role.Allows(permission));

    public bool Can(Permission permission) => Seats.Any(s => s.Role.Allows(permission));

    /// <summary>Areas in which the person may do this.</summary>
    public IReadOnlyList<Guid> AreasWhere(Permission permission) =>
        [.. Seats.Where(s => s.Role.Allows(permission)).Select(s => s.AreaId).Distinct()];

    /// <summary>The person's seats in an area.</summary>
    public IReadOnlyList<Guid> SeatIds(Guid areaId) => [.. Seats.Where(s => s.AreaId == areaId).Select(s => s.SeatId)];

    /// <exception cref="NotThere">The person may not do this there; the answer is that of a record that does not exist.</exception>
    public void Require(Permission permission, Guid areaId)
    {
        if (!Can(permission, areaId))
        {
            throw new NotThere();
        }
    }

    /// <summary>Reads the person's open seats, or null when the person is unknown or has left.</summary>
    public static async Task<Actor?> LoadAsync(AppDb db, Guid personId, CancellationToken ct)
    {
        var name = await db.Users.Where(p => p.Id == personId && p.LeftAt == null).Select(p => p.Name).FirstOrDefaultAsync(ct);
        if (name is null)
        {
            return null;
        }

        var seats = await db.Seats
            .Where(s => s.PersonId == personId && s.ClosedAt == null)
            .Join(db.Areas, s => s.AreaId, a => a.AreaId, (s, a) => new HeldSeat(s.SeatId, s.AreaId, a.Name, s.Role, s.Post, s.GroupId, a.IsDemonstration))
            .ToListAsync(ct);
        return new Actor(personId, name, seats);
    }
}
