using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.History;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>One person of the area: their seats, how far they have come, and what happened.</summary>
[Needs(Permission.ManagePeople)]
public sealed class DetailsModel(AppDb db, UkClock clock, SendInvitationAgain sendAgain) : PersonPage(db)
{
    public sealed record HeldSeatRow(Guid SeatId, string Post, SeatRole Role, string Organisation, string? Team, string? WorkStream);

    public PersonState State { get; private set; }
    public DateTime? InvitationEndsAt { get; private set; }

    /// <summary>The newest message to the person that could not be sent yet, with the reason.</summary>
    public string? MailTrouble { get; private set; }
    public bool HasTwoStep { get; private set; }
    public IReadOnlyList<HeldSeatRow> Seats { get; private set; } = [];
    public IReadOnlyList<Change> History { get; private set; } = [];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        await base.LoadInAreaAsync(ct);
        Seats = await Db.Seats.Where(s => s.PersonId == PersonId && s.AreaId == AreaId && s.ClosedAt == null).OrderBy(s => s.Post)
            .Select(s => new HeldSeatRow(
                s.SeatId, s.Post, s.Role, s.Organisation!.Name,
                Db.Teams.Where(t => t.TeamId == s.TeamId).Select(t => t.Name).FirstOrDefault(),
                Db.Groups.Where(g => g.GroupId == s.GroupId).Select(g => g.Name).FirstOrDefault()))
            .ToListAsync(ct);
        var now = clock.RealUtcNow;
        InvitationEndsAt = await Db.Invitations.Where(i => i.PersonId == PersonId && i.UsedAt == null && i.ExpiresAt > now)
            .OrderByDescending(i => i.ExpiresAt).Select(i => (DateTime?)i.ExpiresAt).FirstOrDefaultAsync(ct);
        State = PersonStates.Of(Person, Seats.Count > 0, InvitationEndsAt is not null);
        HasTwoStep = Person.TwoStepKey is not null;
        var waiting = await Db.OutboxMessages.AsNoTracking().Where(m => m.To == Person.Email && m.AreaId == AreaId && m.SentAt == null && m.LastError != null)
            .OrderByDescending(m => m.CreatedAt).FirstOrDefaultAsync(ct);
        MailTrouble = waiting is null ? null : waiting.CreatedAt < now - SendOutbox.GivenUpAfter ? "It was tried for 7 days and given up." : "It is tried again by itself.";
        History = await Db.Changes.AsNoTracking().Where(c => c.AreaId == AreaId && c.Subjects.Any(s => s.SubjectId == PersonId))
            .OrderByDescending(c => c.Sequence).Take(100).ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostSendAgainAsync(CancellationToken ct)
    {
        await sendAgain.RunAsync(await AreaOfPersonAsync(ct), PersonId, Actor, ct);
        Notice = "A new invitation is on its way. Older links no longer work.";
        return Redirect(Within(PeopleLinks.Person(PersonId)));
    }
}
