using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Pages.Identity;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Governance.Groups;

/// <summary>One board or work stream: its name, and an end when it is no longer needed.</summary>
[Needs(Permission.ManagePeople)]
public sealed class DetailsModel(AppDb db, ChangeGroup change) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid GroupId { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public Group Current { get; private set; } = null!;
    public int Leads { get; private set; }

    protected override async Task LoadInAreaAsync(CancellationToken ct)
    {
        Current = await db.Groups.AsNoTracking().FirstOrDefaultAsync(g => g.GroupId == GroupId && g.ClosedAt == null, ct) ?? throw new NotThere();
        In(Current.AreaId);
        Leads = await db.Seats.CountAsync(s => s.GroupId == GroupId && s.ClosedAt == null, ct);
        if (HttpMethods.IsGet(Request.Method))
        {
            Name = Current.Name;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await change.RunAsync(new() { GroupId = GroupId, SeenVersion = SeenVersion, Name = Name ?? "" }, Actor, ct);
        return Done("The name is saved.");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await change.CloseAsync(GroupId, SeenVersion, Actor, ct);
        return Done("It is closed. What it did stays in the history.");
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect(Within(PeopleLinks.Groups));
    }
}
