using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Makes a person's recovery codes as part of an operation's own save.</summary>
public sealed class RecoveryCodes(AppDb db, UkClock clock)
{
    /// <summary>Puts ten new codes in place of any there were. They can be shown now and never again.</summary>
    public async Task<IReadOnlyList<string>> ReplaceAsync(Guid personId, CancellationToken ct)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.PersonId == personId).ToListAsync(ct));
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => OneTimeCode.Make(4)).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode
        {
            RecoveryCodeId = clock.NewId(),
            PersonId = personId,
            CodeHash = OneTimeCode.HashOf(code),
        }));
        return codes;
    }
}
