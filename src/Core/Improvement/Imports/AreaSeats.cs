using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Improvement.Imports;

/// <summary>A seat that a name in a plan may be matched to.</summary>
public sealed record AreaSeat(Guid SeatId, SeatRole Role, string Post, string? PersonName, string Organisation)
{
    /// <summary>Whoever holds it can write updates.</summary>
    public bool CanUpdate => Role.Allows(Permission.UpdateOwn);

    public string Label => PersonName is null ? $"{Post} (vacant), {Organisation}" : $"{PersonName}, {Post}";
}

/// <summary>The open seats of an area.</summary>
public static class AreaSeats
{
    public static async Task<IReadOnlyList<AreaSeat>> LoadAsync(AppDb db, Guid areaId, CancellationToken ct) =>
        [.. (await db.Seats.AsNoTracking()
            .Where(s => s.AreaId == areaId && s.ClosedAt == null && s.Role != SeatRole.OutsideReader)
            .Select(s => new AreaSeat(s.SeatId, s.Role, s.Post, s.Person!.Name, s.Organisation!.Name))
            .ToListAsync(ct))
            .OrderBy(s => s.PersonName is null).ThenBy(s => s.PersonName, StringComparer.CurrentCultureIgnoreCase).ThenBy(s => s.Post, StringComparer.CurrentCultureIgnoreCase)];
}
