using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Waymark.Core.Identity;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Takes in the plan an area already has.</summary>
[Needs(Permission.ImportPlan)]
[EnableRateLimiting(RateLimits.Costly)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class UploadModel(ImportPlan importPlan) : WaymarkPage
{
    /// <summary>Above the 25 MB that are taken, so that a file a little too large gets a sentence and not a broken connection.</summary>
    private const int MostBytes = 100 * 1024 * 1024;

    [BindProperty]
    public Guid? AreaId { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public override Task LoadAsync(CancellationToken ct)
    {
        Areas = [.. Actor.Seats.Where(s => s.Role.Allows(Permission.ImportPlan)).DistinctBy(s => s.AreaId).Select(s => new SelectListItem(s.AreaName, s.AreaId.ToString()))];
        AreaId ??= Areas.Count == 1 ? Guid.Parse(Areas[0].Value) : null;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (AreaId is not { } areaId)
        {
            throw new RuleBroken(nameof(AreaId), "Choose the area whose plan this is");
        }

        if (Document is null)
        {
            throw new RuleBroken(nameof(Document), "Choose the file that holds the plan");
        }

        var content = new byte[Document.Length <= ImportPlan.MostBytes ? Document.Length : ImportPlan.MostBytes + 1];
        await using var stream = Document.OpenReadStream();
        await stream.ReadExactlyAsync(content, ct);
        var result = await importPlan.RunAsync(new ImportPlan.Request { AreaId = areaId, FileName = Document.FileName, Document = content }, Actor, ct);
        Notice = result.WasThere
            ? "You have uploaded this very file before. Here is the import you began: nothing you answered was lost."
            : "The document was read. Nothing is live until you say so.";
        return LocalRedirect(ImportLinks.One(result.PlanImportId));
    }
}
