using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Time;
using Waymark.Web.GovUk.Frame;

namespace Waymark.Web.Infrastructure;

/// <summary>Fills what stands around every page: who is signed in, where they can go, and that a demonstration is one.</summary>
public sealed class FrameFilter(CurrentActor current, WaymarkSettings settings, UkClock clock, Navigation navigation) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is PageModel page)
        {
            page.ViewData[PageFrame.Key] = await FrameAsync(context.HttpContext.RequestAborted);
        }

        await next();
    }

    private async Task<PageFrame> FrameAsync(CancellationToken ct)
    {
        if (!current.IsKnown)
        {
            return new PageFrame();
        }

        var actor = current.Actor;
        var areas = actor.Seats.Select(s => s.AreaName).Distinct(StringComparer.Ordinal).ToList();
        return new PageFrame
        {
            AreaName = areas.Count == 1 ? areas[0] : null,
            Person = new FramePerson
            {
                Name = actor.Name,
                Detail = string.Join("; ", actor.Seats.Select(s => s.Post).Distinct(StringComparer.Ordinal)),
                Links = [new FrameLink("Your profile", "/profile")],
                SignOutHref = "/sign-out",
            },
            SideNavigation = await navigation.ForAsync(actor, ct),
            Demonstration = actor.Seats.Any(s => s.IsDemonstration)
                ? $"Everything here is invented: the area, the people, the plan and what they say.{(settings.Today is null ? "" : $" The date is taken to be {clock.Today:d MMMM yyyy}.")}"
                : null,
        };
    }
}
