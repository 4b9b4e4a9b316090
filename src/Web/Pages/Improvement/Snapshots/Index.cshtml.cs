using Waymark.Core.Identity;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Data;
using Waymark.Web.Security;

namespace Waymark.Web.Pages.Improvement.Snapshots;

/// <summary>The plan's snapshots, each with its report.</summary>
[Needs(Permission.SeeReports)]
public sealed class IndexModel(AppDb db, ReadSnapshots snapshots) : SnapshotsPage(db, snapshots)
{
    /// <summary>The snapshot that the same board had before this one.</summary>
    public SnapshotLine? Before(SnapshotLine line) => Snapshots.FirstOrDefault(s => s.Number < line.Number && s.BoardName == line.BoardName);
}
