using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity.SigningIn;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Pages.Identity;

/// <summary>What the set-up page shows: the secret as a picture and as text, and the form's copy of it.</summary>
public sealed record TwoStepOffer(string Offer, string Address, string Key);

/// <summary>Makes the secret for a set-up page, or reads back the one that the page showed before.</summary>
public sealed class TwoStepOffers(AppDb db, TwoStepKeys keys)
{
    public async Task<TwoStepOffer> ShowAsync(Guid personId, string? offer, CancellationToken ct)
    {
        var email = await db.Users.Where(p => p.Id == personId && p.LeftAt == null).Select(p => p.Email).FirstOrDefaultAsync(ct) ?? throw new NotThere();
        var shown = keys.Read(offer, personId) is null ? keys.Offer(personId) : offer!;
        var key = keys.Read(shown, personId)!;
        return new TwoStepOffer(shown, Totp.Address(key, email), string.Join(' ', Totp.Base32(key).Chunk(4).Select(c => new string(c))));
    }
}
