using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Ends sessions as part of an operation's own save.</summary>
public sealed class Sessions(AppDb db)
{
    /// <summary>Ends a person's sessions and returns how many there were.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="except">The session to keep, such as the one the person is using.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<int> EndAsync(Guid personId, Guid? except, CancellationToken ct)
    {
        var open = await db.Sessions.Where(s => s.PersonId == personId && s.SessionId != except).ToListAsync(ct);
        db.Sessions.RemoveRange(open);
        return open.Count;
    }
}
