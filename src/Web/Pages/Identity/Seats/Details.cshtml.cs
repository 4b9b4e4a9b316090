using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.Seats;

/// <summary>One seat: who holds it, what it is and may do, and what happened to it.</summary>
[Needs(Permission.ManagePeople)]
public sealed class DetailsModel(AppDb db, ChangeSeat change, HandOverSeat handOver) : SeatFormPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid SeatId { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public Seat Current { get; private set; } = null!;
    public int ActionCount { get; private set; }
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    public IReadOnlyList<Change> History { get; private set; } = [];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        Current = await Db.Seats.AsNoTracking().Include(s => s.Person).Include(s => s.Organisation)
            .FirstOrDefaultAsync(s => s.SeatId == SeatId && s.ClosedAt == null, ct) ?? throw new NotThere();
        In(Current.AreaId);
        await LoadChoicesAsync(Current.OrganisationId, ct);
        FixedOrganisation = Current.Organisation!.Name;
        if (HttpMethods.IsGet(Request.Method))
        {
            Seat = new SeatInput { OrganisationId = Current.OrganisationId, TeamId = Current.TeamId, Post = Current.Post, Role = Current.Role, GroupId = Current.GroupId };
        }

        ActionCount = await Db.ImprovementActions.CountAsync(a => a.RemovedAt == null && (a.UpdateAuthorSeatId == SeatId || a.Owners.Any(o => o.SeatId == SeatId)), ct);
        People = [.. (await Db.PeopleOf(AreaId).AsNoTracking().Where(p => p.LeftAt == null && p.Id != Current.PersonId).OrderBy(p => p.Name).ToListAsync(ct))
            .Select(p => new SelectListItem($"{p.Name} ({p.Email})", p.Id.ToString()))];
        History = await Db.Changes.AsNoTracking().Where(c => c.AreaId == AreaId && c.Subjects.Any(s => s.SubjectId == SeatId))
            .OrderByDescending(c => c.Sequence).Take(100).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var place = Seat.ToPlace();
        await change.RunAsync(
            new() { SeatId = SeatId, SeenVersion = SeenVersion, Post = place.Post, Role = place.Role, TeamId = place.TeamId, GroupId = place.GroupId }, Actor, ct);
        return Done("The seat is changed.");
    }

    public async Task<IActionResult> OnPostHandOverAsync(Guid? personId, CancellationToken ct)
    {
        await handOver.RunAsync(
            new() { SeatId = SeatId, SeenVersion = SeenVersion, PersonId = personId ?? throw new RuleBroken("PersonId", "Choose who holds the seat from now on") }, Actor, ct);
        return Done("The seat is handed over, with everything that belongs to it.");
    }

    public async Task<IActionResult> OnPostVacateAsync(CancellationToken ct)
    {
        await handOver.RunAsync(new() { SeatId = SeatId, SeenVersion = SeenVersion, PersonId = null }, Actor, ct);
        return Done("The seat is vacant.");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await change.CloseAsync(SeatId, SeenVersion, Actor, ct);
        Notice = "The seat is closed. Its history stays.";
        return Redirect(Within(PeopleLinks.Seats));
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect(Within(PeopleLinks.Seat(SeatId)));
    }
}
