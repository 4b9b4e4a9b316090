using Microsoft.AspNetCore.Mvc;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Identity.People;

/// <summary>
/// Takes a file of people in two steps: what each line would do, then doing it. The file travels in the second form,
/// so that what is done is what was shown, and is judged again when it comes.
/// </summary>
[Needs(Permission.ManagePeople)]
public sealed class ImportModel(ImportPeople import) : PeoplePage
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The file that was shown, in base 64.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    [BindProperty]
    public string? FileName { get; set; }

    [BindProperty]
    public bool SendInvitations { get; set; }

    public PeopleImportResult? Result { get; private set; }

    public override IActionResult OnGet()
    {
        SendInvitations = true;
        return Page();
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        if (Upload is not { Length: > 0 })
        {
            throw new RuleBroken(nameof(Upload), "Choose a file with people in it");
        }

        if (Upload.Length > PeopleFile.LargestBytes)
        {
            throw new RuleBroken(nameof(Upload), "The file must be smaller than 1 MB. Split it into several files.");
        }

        using var memory = new MemoryStream();
        await Upload.CopyToAsync(memory, ct);
        FileName = Path.GetFileName(Upload.FileName);
        Shown = Convert.ToBase64String(memory.ToArray());
        Result = await ImportAsync(import.TryAsync, nameof(Upload), ct);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await ImportAsync(import.RunAsync, field: null, ct);
        Notice = result.ChangesNothing
            ? "Nothing had to be changed: everyone in the file is here already."
            : $"Imported: {result.PeopleAdded} people and {result.SeatsAdded} seats added, {result.SeatsChanged} seats changed, {result.Invitations} invitations sent.";
        return Redirect(Within(PeopleLinks.People));
    }

    private async Task<PeopleImportResult> ImportAsync(
        Func<ImportPeople.Request, Core.Identity.Actor, CancellationToken, Task<PeopleImportResult>> run, string? field, CancellationToken ct)
    {
        var bytes = new byte[((Shown?.Length ?? 0) * 3 / 4) + 3];
        if (string.IsNullOrEmpty(Shown) || !Convert.TryFromBase64String(Shown, bytes, out var length))
        {
            throw new RuleBroken("Choose the file again, please.");
        }

        try
        {
            return await run(
                new() { AreaId = AreaId, FileName = string.IsNullOrEmpty(FileName) ? "people.csv" : FileName, File = bytes[..length], SendInvitations = SendInvitations }, Actor, ct);
        }
        catch (RuleBroken refusal)
        {
            Shown = null;
            throw new RuleBroken(field, refusal.Message);
        }
    }
}
