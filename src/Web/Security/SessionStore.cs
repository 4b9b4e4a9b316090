using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Web.Security;

/// <summary>
/// Keeps sessions in the database: the cookie holds a session's id and nothing else, so that a session ended on the
/// server is dead in every copy of its cookie.
/// </summary>
public sealed class SessionStore(IHostEnvironment environment) : ITicketStore
{
    /// <summary>The claim that holds the session's id.</summary>
    public const string SessionClaim = "sid";

    /// <summary>The claim that says how the session was begun, a <see cref="SessionKind"/>.</summary>
    public const string KindClaim = "kind";
    private static readonly TimeSpan _noteUseEvery = TimeSpan.FromMinutes(1);

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var personId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
        var kind = Enum.Parse<SessionKind>(ticket.Principal.FindFirstValue(KindClaim)!);
        var begin = httpContext.RequestServices.GetRequiredService<BeginSession>();
        return (await begin.RunAsync(personId, kind, Device.Of(httpContext.Request), cancellationToken)).ToString();
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(key, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        var db = httpContext.RequestServices.GetRequiredService<AppDb>();
        var now = httpContext.RequestServices.GetRequiredService<UkClock>().RealUtcNow;
        var session = await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.SessionId == id, cancellationToken);
        if (session is null || session.IsOver(now) || (session.Kind == SessionKind.Demonstration && !environment.IsDevelopment()))
        {
            return null;
        }

        if (now - session.SeenAt >= _noteUseEvery)
        {
            await db.Sessions.Where(s => s.SessionId == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellationToken);
        }

        return Ticket(session);
    }

    public async Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(key, CultureInfo.InvariantCulture);
        await httpContext.RequestServices.GetRequiredService<AppDb>().Sessions.Where(s => s.SessionId == id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The framework would renew an id when someone signs in over an open session; here a sign-in always gets a new one.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) => throw Refused();

    public Task<string> StoreAsync(AuthenticationTicket ticket) => throw Refused();

    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw Refused();

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => throw Refused();

    public Task RemoveAsync(string key) => throw Refused();

    private static AuthenticationTicket Ticket(Session session)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, session.PersonId.ToString()),
                new Claim(SessionClaim, session.SessionId.ToString()),
                new Claim(KindClaim, session.Kind.ToString()),
            ],
            nameof(Session));
        var properties = new AuthenticationProperties { ExpiresUtc = new DateTimeOffset(session.StartedAt + Session.WholeLimit) };
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme);
    }

    private static NotSupportedException Refused() => new("A session is stored within a request, and never renewed.");
}
