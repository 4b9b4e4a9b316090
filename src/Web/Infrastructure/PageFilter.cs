using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Infrastructure;

/// <summary>Runs every page the same way: load, validate, run once, and say refusals in the page's own form.</summary>
public sealed class PageFilter(AppDb db, FormReceipts receipts, DatabaseProvider provider) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not WaymarkPage page)
        {
            await next();
            return;
        }

        var ct = context.HttpContext.RequestAborted;
        try
        {
            if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
            {
                await page.LoadAsync(ct);
                await next();
                return;
            }

            context.Result = await PostAsync(context, next, page, ct);
        }
        catch (NotThere)
        {
            context.Result = new NotFoundResult();
        }
    }

    private async Task<IActionResult?> PostAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next, WaymarkPage page, CancellationToken ct)
    {
        var key = receipts.KeyOf(context.HttpContext.Request);
        if (await receipts.FindAsync(key, ct) is { } earlier)
        {
            return earlier;
        }

        if (!page.ModelState.IsValid)
        {
            return await AgainAsync(page, StatusCodes.Status400BadRequest, ct);
        }

        receipts.Add(key);
        var done = await next();
        switch (done.Exception)
        {
            case null:
                await receipts.CompleteAsync(key, done.Result, ct);
                return page.ModelState.IsValid || done.Result is not Microsoft.AspNetCore.Mvc.RazorPages.PageResult
                    ? null
                    : await AgainAsync(page, StatusCodes.Status400BadRequest, ct, done);
            case RuleBroken refusal:
                foreach (var one in refusal.Also.Prepend(refusal))
                {
                    page.ModelState.AddModelError(FieldOf(context, one.Field), one.Message);
                }

                return await AgainAsync(page, StatusCodes.Status400BadRequest, ct, done);
            case ChangedMeanwhile:
                page.ChangedMeanwhile = true;
                return await AgainAsync(page, StatusCodes.Status409Conflict, ct, done);
            case NotThere:
                done.ExceptionHandled = true;
                done.Result = new NotFoundResult();
                return null;
            case DbUpdateException clash when provider.IsDuplicateKey(clash):
                if (await receipts.FindAfterClashAsync(key, ct) is { } replay)
                {
                    done.ExceptionHandled = true;
                    done.Result = replay;
                }

                return null;
            default:
                return null;
        }
    }

    private async Task<IActionResult?> AgainAsync(WaymarkPage page, int status, CancellationToken ct, PageHandlerExecutedContext? done = null)
    {
        db.ChangeTracker.Clear();
        IActionResult result;
        try
        {
            await page.LoadAsync(ct);
            var again = page.Page();
            again.StatusCode = status;
            result = again;
        }
        catch (NotThere)
        {
            // A refusal about a record that this person may not know of: the answer is that of no record.
            result = new NotFoundResult();
        }

        if (done is null)
        {
            return result;
        }

        done.ExceptionHandled = true;
        done.Result = result;
        return null;
    }

    /// <summary>
    /// Matches a request's property to the bound property that carries it, such as Input.Title; a radio that was not
    /// chosen was not sent, so the page's own properties are asked too.
    /// </summary>
    private static string FieldOf(PageHandlerExecutingContext context, string? field) => field is null
        ? ""
        : context.ModelState.Keys.FirstOrDefault(k => k == field || k.EndsWith("." + field, StringComparison.Ordinal))
            ?? context.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>()
                .Where(p => p.Property.PropertyType.GetProperty(field) is not null)
                .Select(p => $"{p.Name}.{field}")
                .FirstOrDefault()
            ?? field;
}
