namespace Waymark.Web.Pages.Improvement;

/// <summary>Addresses of snapshots, reports and judgements.</summary>
public static class ReportLinks
{
    public static string Snapshots(Guid planId) => $"/plans/{planId}/snapshots";
    public static string Take(Guid planId) => $"/plans/{planId}/snapshots/take";
    public static string Compare(Guid planId) => $"/plans/{planId}/snapshots/compare";

    /// <param name="planId">The plan.</param>
    /// <param name="from">The earlier snapshot.</param>
    /// <param name="to">The later one; null is now.</param>
    public static string Compare(Guid planId, Guid from, Guid? to) => $"{Compare(planId)}?from={from}&to={(to is { } id ? id.ToString() : "now")}";
    public static string Judgements(Guid planId) => $"/plans/{planId}/judgements";
    public static string Report(Guid snapshotId) => $"/reports/{snapshotId}";

    /// <param name="snapshotId">The snapshot.</param>
    /// <param name="format">docx, pdf, xlsx or csv.</param>
    public static string Download(Guid snapshotId, string format) => $"/reports/{snapshotId}.{format}";
    public static string Action(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}";
    public static string Plan(Guid planId) => $"/plans/{planId}";
}
