using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity;

/// <summary>Reads what waits for an administrator: empty seats and invitations that nobody took up.</summary>
[Operation]
public sealed class AreaPeople(AppDb db, UkClock clock)
{
    /// <summary>An open seat that nobody holds.</summary>
    public sealed record VacantSeat(Guid SeatId, string AreaName, string Post, SeatRole Role, string Organisation);

    /// <summary>Someone who was invited and has not signed in yet.</summary>
    /// <param name="Until">When the newest link ends (UTC).</param>
    public sealed record Invited(Guid PersonId, string Name, string Email, DateTime Until, bool HasEnded);

    /// <summary>What an administrator looks at first.</summary>
    public sealed record Overview(int People, int Seats, IReadOnlyList<VacantSeat> Vacant, IReadOnlyList<Invited> NotTakenUp);

    /// <summary>Of all areas whose people the person looks after; null when there is none.</summary>
    public async Task<Overview?> GetAsync(Actor actor, CancellationToken ct)
    {
        var areas = actor.AreasWhere(Permission.ManagePeople);
        if (areas.Count == 0)
        {
            return null;
        }

        var seats = await db.Seats.AsNoTracking()
            .Where(s => areas.Contains(s.AreaId) && s.ClosedAt == null)
            .Select(s => new
            {
                s.SeatId,
                s.PersonId,
                s.Post,
                s.Role,
                AreaName = db.Areas.Where(a => a.AreaId == s.AreaId).Select(a => a.Name).First(),
                Organisation = s.Organisation!.Name,
                Person = s.Person == null ? null : new { s.Person.Name, s.Person.Email, s.Person.LastSignedInAt },
                Until = db.Invitations.Where(i => i.PersonId == s.PersonId && i.UsedAt == null).Max(i => (DateTime?)i.ExpiresAt),
            })
            .ToListAsync(ct);
        return new Overview(
            seats.Select(s => s.PersonId).OfType<Guid>().Distinct().Count(),
            seats.Count,
            [.. seats.Where(s => s.PersonId is null).OrderBy(s => s.Role).ThenBy(s => s.Post, StringComparer.Ordinal)
                .Select(s => new VacantSeat(s.SeatId, s.AreaName, s.Post, s.Role, s.Organisation))],
            [.. seats.Where(s => s.Person is { LastSignedInAt: null } && s.Until is not null).DistinctBy(s => s.PersonId).OrderBy(s => s.Until)
                .Select(s => new Invited(s.PersonId!.Value, s.Person!.Name, s.Person.Email ?? "", s.Until!.Value, s.Until < clock.RealUtcNow))]);
    }
}
