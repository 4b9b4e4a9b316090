using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared.Data;
using Waymark.Web.Pages.Identity;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Governance.Groups;

/// <summary>The area's boards and work streams.</summary>
[Needs(Permission.ManagePeople)]
public sealed class IndexModel(AppDb db, AddGroup add) : PeoplePage
{
    public sealed record Row(Guid GroupId, string Name, GroupKind Kind, string Leads);

    [BindProperty]
    [Required(ErrorMessage = AddGroup.NoName)]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose a board or a work stream")]
    public GroupKind? Kind { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        var leads = (await db.Seats.AsNoTracking().Include(s => s.Person).Where(s => s.AreaId == AreaId && s.ClosedAt == null && s.GroupId != null).ToListAsync(ct))
            .ToLookup(s => s.GroupId, s => s.Person?.Name ?? $"{s.Post} (vacant)");
        Rows = [.. (await db.Groups.AsNoTracking().Where(g => g.AreaId == AreaId && g.ClosedAt == null).OrderBy(g => g.Name).ToListAsync(ct))
            .Select(g => new Row(g.GroupId, g.Name, g.Kind, string.Join(", ", leads[g.GroupId].Order(StringComparer.Ordinal))))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await add.RunAsync(new() { AreaId = AreaId, Kind = Kind!.Value, Name = Name! }, Actor, ct);
        Notice = Kind == GroupKind.Board ? "The board is added." : "The work stream is added. Give a seat the role of work-stream lead to have it led.";
        return Redirect(Within(PeopleLinks.Groups));
    }
}
