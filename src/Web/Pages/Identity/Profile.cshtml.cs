using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity;

/// <summary>A person's own account: seats, password, second step, and where they are signed in.</summary>
[SignedIn]
public sealed class ProfileModel(AppDb db, UkClock clock, EndSessions end) : WaymarkPage
{
    public sealed record OwnSeat(string AreaName, string Post, SeatRole Role, string Organisation, string? WorkStream);

    public sealed record OwnSession(Guid SessionId, string Device, DateTime StartedAt, DateTime SeenAt, bool IsThis);

    public string Name { get; private set; } = "";
    public string? Email { get; private set; }
    public bool HasPassword { get; private set; }
    public bool HasTwoStep { get; private set; }
    public int RecoveryCodesLeft { get; private set; }
    public IReadOnlyList<OwnSeat> Seats { get; private set; } = [];
    public IReadOnlyList<OwnSession> Sessions { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var id = Actor.PersonId;
        var person = await db.Users.AsNoTracking().FirstAsync(p => p.Id == id, ct);
        (Name, Email, HasPassword, HasTwoStep) = (person.Name, person.Email, person.PasswordHash is not null, person.TwoStepKey is not null);
        RecoveryCodesLeft = await db.RecoveryCodes.CountAsync(c => c.PersonId == id && c.UsedAt == null, ct);
        Seats = await db.Seats.Where(s => s.PersonId == id && s.ClosedAt == null)
            .OrderBy(s => s.Post)
            .Select(s => new OwnSeat(
                db.Areas.Where(a => a.AreaId == s.AreaId).Select(a => a.Name).First(),
                s.Post,
                s.Role,
                s.Organisation!.Name,
                db.Groups.Where(g => g.GroupId == s.GroupId).Select(g => g.Name).FirstOrDefault()))
            .ToListAsync(ct);
        var (now, own) = (clock.RealUtcNow, HttpContext.SessionId());
        Sessions = [.. (await db.Sessions.AsNoTracking().Where(s => s.PersonId == id).OrderByDescending(s => s.SeenAt).ToListAsync(ct))
            .Where(s => !s.IsOver(now))
            .Select(s => new OwnSession(s.SessionId, s.Device, s.StartedAt, s.SeenAt, s.SessionId == own))];
    }

    public async Task<IActionResult> OnPostEndAsync(Guid sessionId, CancellationToken ct)
    {
        await end.OneAsync(sessionId, Actor, ct);
        Notice = "That browser is signed out.";
        return Redirect("/profile");
    }

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken ct)
    {
        await end.AllAsync(Actor, ct);
        return Redirect("/signed-out");
    }
}
