using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Files;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>The document as it was uploaded: sent as a file to keep, never shown in the page.</summary>
[Needs(Permission.SeeDraft)]
public sealed class OriginalModel(AppDb db, FileStore files) : WaymarkPage
{
    private FileContentResult? _document;

    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        var fileId = await db.PlanImports.VisibleTo(Actor).Where(i => i.PlanImportId == ImportId).Select(i => (Guid?)i.StoredFileId).FirstOrDefaultAsync(ct)
            ?? throw new NotThere();
        var file = await db.StoredFiles.AsNoTracking().FirstAsync(f => f.StoredFileId == fileId, ct);
        _document = File(await files.ReadAsync(file, ct), file.ContentType, file.Name);
    }

    public override IActionResult OnGet() => _document!;
}
