using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Time;

namespace Waymark.Web.Infrastructure;

/// <summary>Makes a form safe to send twice: its key is written by the save it causes, so a copy finds it and gets the first answer.</summary>
public sealed class FormReceipts(AppDb db, UkClock clock, CurrentActor current, IServiceScopeFactory scopes)
{
    /// <summary>Name of the hidden field that every POST form carries.</summary>
    public const string Field = "__form";

    private SubmittedForm? _receipt;

    public Guid? KeyOf(HttpRequest request) =>
        request.HasFormContentType && Guid.TryParse(request.Form[Field], CultureInfo.InvariantCulture, out var key) ? key : null;

    public void Add(Guid? key)
    {
        if (key is { } id)
        {
            _receipt = new SubmittedForm { SubmittedFormId = id, PersonId = PersonId, At = clock.UtcNow };
            db.SubmittedForms.Add(_receipt);
        }
    }

    /// <summary>The first submission's answer, or null when this form is new.</summary>
    public Task<IActionResult?> FindAsync(Guid? key, CancellationToken ct) => FindAsync(db, key, ct);

    /// <summary>After a clash: the copy that came first may still be finishing, so its answer is waited for briefly.</summary>
    public async Task<IActionResult?> FindAfterClashAsync(Guid? key, CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var fresh = scope.ServiceProvider.GetRequiredService<AppDb>();
            var found = await fresh.SubmittedForms.AsNoTracking().FirstOrDefaultAsync(f => f.SubmittedFormId == key && f.PersonId == PersonId, ct);
            if (found is null || found.Location is not null || attempt == 20)
            {
                return found is null ? null : Answer(found);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
        }
    }

    /// <summary>Notes where the form led, when it was saved and leads somewhere.</summary>
    public async Task CompleteAsync(Guid? key, IActionResult? result, CancellationToken ct)
    {
        if (key is null || _receipt is null || db.Entry(_receipt).State != EntityState.Unchanged)
        {
            return;
        }

        _receipt.Location = result switch
        {
            LocalRedirectResult local => local.Url,
            RedirectResult redirect => redirect.Url,
            _ => null,
        };
        if (_receipt.Location is not null)
        {
            await db.SaveChangesAsync(ct);
        }
    }

    private Guid PersonId => current.IsKnown ? current.Actor.PersonId ?? Guid.Empty : Guid.Empty;

    private async Task<IActionResult?> FindAsync(AppDb from, Guid? key, CancellationToken ct) =>
        key is null || await from.SubmittedForms.AsNoTracking().FirstOrDefaultAsync(f => f.SubmittedFormId == key && f.PersonId == PersonId, ct) is not { } found
            ? null
            : Answer(found);

    private static IActionResult Answer(SubmittedForm found) =>
        found.Location is { } location ? new LocalRedirectResult(location) : new RedirectToPageResult(null);
}
