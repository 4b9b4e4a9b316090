using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Governance;
using Waymark.Core.Identity;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;

namespace Waymark.Web.Pages.Identity;

/// <summary>What a form about a seat asks.</summary>
public sealed class SeatInput
{
    public Guid? OrganisationId { get; set; }
    public Guid? TeamId { get; set; }
    public string? Post { get; set; }
    public SeatRole? Role { get; set; }
    public Guid? GroupId { get; set; }

    /// <summary>What is missing. The form is one of several on its page, so this is asked only when it was the one sent.</summary>
    public IEnumerable<RuleBroken> Faults()
    {
        if (OrganisationId is null)
        {
            yield return new RuleBroken(nameof(OrganisationId), "Choose an organisation");
        }

        if (Post is null)
        {
            yield return new RuleBroken(nameof(Post), "Enter the post, such as Head of SEND");
        }

        if (Role is null)
        {
            yield return new RuleBroken(nameof(Role), "Choose what this seat may do");
        }
    }

    /// <summary>A work stream chosen before the role was changed to one that covers none does not count.</summary>
    /// <exception cref="RuleBroken">Something is missing.</exception>
    public SeatPlace ToPlace()
    {
        RuleBroken.ThrowIfAny([.. Faults()]);
        return new()
        {
            OrganisationId = OrganisationId!.Value,
            TeamId = TeamId,
            Post = Post!,
            Role = Role!.Value,
            GroupId = Role == SeatRole.WorkStreamLead ? GroupId : null,
        };
    }
}

/// <summary>A page with the form about a seat.</summary>
public abstract class SeatFormPage(AppDb db) : PeoplePage
{
    [BindProperty]
    public SeatInput Seat { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    /// <summary>Each with its organisation's name; those of one organisation only where it cannot change.</summary>
    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];
    public IReadOnlyList<SelectListItem> WorkStreams { get; private set; } = [];

    /// <summary>The organisation of a seat that is there already, which stays.</summary>
    public string? FixedOrganisation { get; protected set; }

    protected AppDb Db => db;

    protected async Task LoadChoicesAsync(Guid? organisationId, CancellationToken ct)
    {
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.AreaId == AreaId && o.ClosedAt == null).OrderBy(o => o.Name).ToListAsync(ct);
        Organisations = [.. organisations.Select(o => new SelectListItem(o.Name, o.OrganisationId.ToString()))];
        var teams = await db.Teams.AsNoTracking()
            .Where(t => t.AreaId == AreaId && t.ClosedAt == null && (organisationId == null || t.OrganisationId == organisationId)).OrderBy(t => t.Name).ToListAsync(ct);
        Teams = [.. teams.Select(t => new SelectListItem(
            organisationId is null ? $"{organisations.Find(o => o.OrganisationId == t.OrganisationId)?.Name}: {t.Name}" : t.Name, t.TeamId.ToString())).OrderBy(t => t.Text, StringComparer.Ordinal)];
        WorkStreams = [.. (await db.Groups.AsNoTracking().Where(g => g.AreaId == AreaId && g.Kind == GroupKind.WorkStream && g.ClosedAt == null).OrderBy(g => g.Name).ToListAsync(ct))
            .Select(g => new SelectListItem(g.Name, g.GroupId.ToString()))];
    }
}
