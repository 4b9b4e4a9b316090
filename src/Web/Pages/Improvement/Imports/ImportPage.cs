using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waymark.Core.Improvement;
using Waymark.Core.Improvement.Imports;
using Waymark.Core.Shared;
using Waymark.Core.Shared.Data;
using Waymark.Web.Infrastructure;

namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>A page about one import: loads it with its questions, and the plan as it stands with the answers so far.</summary>
public abstract class ImportPage(AppDb db) : WaymarkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ImportId { get; set; }

    /// <summary>The import's version when the form was shown.</summary>
    [BindProperty]
    public int SeenVersion { get; set; }

    public PlanImport Import { get; private set; } = null!;
    public string AreaName { get; private set; } = "";
    public IReadOnlyList<AreaSeat> Seats { get; private set; } = [];
    public SettledPlan Plan { get; private set; } = null!;
    public bool IsSettling => Import.State == ImportState.Settling;

    protected AppDb Db => db;

    /// <summary>A first view, so that the form shows what is stored and not what was typed.</summary>
    protected bool IsFirstView => HttpMethods.IsGet(Request.Method);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Import = await db.PlanImports.AsNoTracking().VisibleTo(Actor).Include(i => i.Questions.OrderBy(q => q.Order))
            .FirstOrDefaultAsync(i => i.PlanImportId == ImportId, ct) ?? throw new NotThere();
        AreaName = await db.Areas.Where(a => a.AreaId == Import.AreaId).Select(a => a.Name).FirstAsync(ct);
        Seats = await AreaSeats.LoadAsync(db, Import.AreaId, ct);
        Plan = SettledPlan.Of(Import, Seats);
    }

    /// <summary>The area's seats as choices.</summary>
    protected IEnumerable<SelectListItem> SeatChoices(Func<AreaSeat, bool>? only = null) =>
        Seats.Where(only ?? (_ => true)).Select(s => new SelectListItem(s.Label, s.SeatId.ToString()));

    /// <summary>The name of a seat's holder, or its post.</summary>
    public string SeatName(Guid? seatId) => Seats.FirstOrDefault(s => s.SeatId == seatId)?.Label ?? "a seat that is closed now";

    protected LocalRedirectResult Done(string notice, string? to = null)
    {
        Notice = notice;
        return LocalRedirect(to ?? ImportLinks.One(ImportId));
    }
}
