using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Security;

/// <summary>
/// Reads the signed-in person's seats afresh on every request, so that a lost seat is felt at the next click, and
/// answers "not there" when the page needs a permission the person has nowhere.
/// </summary>
public sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, AppDb db, CurrentActor current)
    {
        var id = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (Guid.TryParse(id, CultureInfo.InvariantCulture, out var personId) && context.User.Identity!.IsAuthenticated)
        {
            if (await Actor.LoadAsync(db, personId, context.RequestAborted) is { } actor)
            {
                current.Actor = actor;
            }
            else
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        var needs = context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>();
        if (needs is not null && current.IsKnown && !current.Actor.Can(needs.Permission))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }
}
