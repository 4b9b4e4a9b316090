using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Waymark.Core.Identity.SigningIn;

/// <summary>Keeps authenticator secrets unreadable in the database and in the set-up form.</summary>
public sealed class TwoStepKeys(IDataProtectionProvider protection)
{
    private static readonly TimeSpan _offerStands = TimeSpan.FromHours(1);

    public string Protect(byte[] key) => Convert.ToBase64String(Stored.Protect(key));

    public byte[] Unprotect(string key) => Stored.Unprotect(Convert.FromBase64String(key));

    /// <summary>A new secret for a person to put into their app, to travel in the set-up form until a code confirms it.</summary>
    public string Offer(Guid personId) => Offered(personId).Protect(Convert.ToBase64String(Totp.NewKey()), _offerStands);

    /// <summary>The secret of an offer made to this person within the hour, or null.</summary>
    public byte[]? Read(string? offer, Guid personId)
    {
        try
        {
            return offer is null ? null : Convert.FromBase64String(Offered(personId).Unprotect(offer));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Stored => protection.CreateProtector("Waymark.TwoStep.Stored");

    private ITimeLimitedDataProtector Offered(Guid personId) =>
        protection.CreateProtector("Waymark.TwoStep.Offered", personId.ToString()).ToTimeLimitedDataProtector();
}
