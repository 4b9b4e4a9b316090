using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>Everyone of the area: who has come, who has yet to, who has left.</summary>
[Needs(Permission.ManagePeople)]
public sealed class IndexModel(AppDb db, UkClock clock) : PeoplePage
{
    public sealed record Row(Guid PersonId, string Name, string? Email, string Seats, PersonState State, DateTime? LastSignedInAt);

    /// <summary>Words in a name, address or post.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public PersonState? State { get; set; }

    public IReadOnlyList<Row> All { get; private set; } = [];
    public IReadOnlyList<Row> Shown { get; private set; } = [];
    public int VacantSeats { get; private set; }

    public int Count(PersonState state) => All.Count(r => r.State == state);

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        var people = await db.PeopleOf(AreaId).AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        var seats = (await db.Seats.AsNoTracking().Where(s => s.AreaId == AreaId && s.ClosedAt == null).OrderBy(s => s.Post).ToListAsync(ct)).ToLookup(s => s.PersonId);
        var ids = people.ConvertAll(p => p.Id);
        var now = clock.RealUtcNow;
        var waiting = (await db.Invitations.Where(i => ids.Contains(i.PersonId) && i.UsedAt == null && i.ExpiresAt > now).Select(i => i.PersonId).ToListAsync(ct)).ToHashSet();
        VacantSeats = seats[null].Count();
        All = people.ConvertAll(p => new Row(
            p.Id,
            p.Name,
            p.Email,
            string.Join("; ", seats[p.Id].Select(s => $"{s.Post} ({s.Role.Word()})")),
            PersonStates.Of(p, seats[p.Id].Any(), waiting.Contains(p.Id)),
            p.LastSignedInAt));
        var shown = State is null ? All.Where(r => r.State != PersonState.Left) : All.Where(r => r.State == State);
        Shown = [.. shown.Where(r => string.IsNullOrEmpty(Search)
            || $"{r.Name} {r.Email} {r.Seats}".Contains(Search, StringComparison.CurrentCultureIgnoreCase))];
    }
}
