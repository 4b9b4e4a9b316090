using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Web.Infrastructure;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Reports;

/// <summary>All board reports that the person may read, of whatever plan.</summary>
[Needs(Permission.SeeReports)]
public sealed class IndexModel(HomeQueries home) : WaymarkPage
{
    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct) => Reports = await home.ReportsAsync(Actor, ct);
}
