using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.Seats;

/// <summary>Every seat of the area, held or vacant.</summary>
[Needs(Permission.ManagePeople)]
public sealed class IndexModel(AppDb db) : PeoplePage
{
    public sealed record Row(Guid SeatId, string Post, SeatRole Role, string Organisation, string? Team, string? WorkStream, Guid? PersonId, string? Holder);

    [BindProperty(SupportsGet = true, Name = "vacant")]
    public bool OnlyVacant { get; set; }

    public IReadOnlyList<Row> All { get; private set; } = [];

    public IReadOnlyList<Row> Shown => OnlyVacant ? [.. All.Where(r => r.PersonId is null)] : All;

    protected override async Task LoadInAreaAsync(CancellationToken ct) => All = await db.Seats.AsNoTracking()
        .Where(s => s.AreaId == AreaId && s.ClosedAt == null)
        .OrderBy(s => s.Organisation!.Name).ThenBy(s => s.Post)
        .Select(s => new Row(
            s.SeatId, s.Post, s.Role, s.Organisation!.Name,
            db.Teams.Where(t => t.TeamId == s.TeamId).Select(t => t.Name).FirstOrDefault(),
            db.Groups.Where(g => g.GroupId == s.GroupId).Select(g => g.Name).FirstOrDefault(),
            s.PersonId, s.Person!.Name))
        .ToListAsync(ct);
}
