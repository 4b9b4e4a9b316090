using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>The seats and work streams that an action can be given to.</summary>
public sealed record ActionChoices(IReadOnlyList<SelectListItem> Seats, IReadOnlyList<SelectListItem> Streams)
{
    public static async Task<ActionChoices> LoadAsync(AppDb db, Guid areaId, CancellationToken ct)
    {
        var seats = await db.Seats.AsNoTracking().Where(s => s.AreaId == areaId && s.ClosedAt == null)
            .Select(s => new { s.SeatId, s.Post, Person = s.Person == null ? null : s.Person.Name }).ToListAsync(ct);
        var streams = await db.Groups.AsNoTracking().Where(g => g.AreaId == areaId && g.Kind == GroupKind.WorkStream && g.ClosedAt == null)
            .OrderBy(g => g.Name).Select(g => new { g.GroupId, g.Name }).ToListAsync(ct);
        return new ActionChoices(
            [.. seats.Select(s => new SelectListItem(s.Person is null ? $"{s.Post} (vacant)" : $"{s.Person}, {s.Post}", s.SeatId.ToString())).OrderBy(s => s.Text, StringComparer.OrdinalIgnoreCase)],
            [.. streams.Select(s => new SelectListItem(s.Name, s.GroupId.ToString()))]);
    }
}

/// <summary>What the fields of an action need: the names of the boxes follow from <see cref="Input"/>.</summary>
public sealed record ActionFields(ActionForm Input, ActionChoices Choices, IEnumerable<SelectListItem> Priorities);
