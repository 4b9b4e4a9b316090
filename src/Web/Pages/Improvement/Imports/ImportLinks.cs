namespace Waymark.Web.Pages.Improvement.Imports;

/// <summary>Addresses of the pages that settle an import.</summary>
public static class ImportLinks
{
    public const string All = "/imports";
    public const string New = "/imports/new";

    public static string One(Guid importId) => $"/imports/{importId}";
    public static string File(Guid importId) => $"/imports/{importId}/file";
    public static string Original(Guid importId) => $"/imports/{importId}/original";
    public static string Read(Guid importId) => $"/imports/{importId}/read";
    public static string Ratings(Guid importId, string? start = null) => $"/imports/{importId}/ratings{(start is null ? "" : "?start=" + start)}";
    public static string Manager(Guid importId) => $"/imports/{importId}/manager";
    public static string People(Guid importId) => $"/imports/{importId}/people";
    public static string WorkStreams(Guid importId) => $"/imports/{importId}/work-streams";
    public static string Inspection(Guid importId) => $"/imports/{importId}/inspection";
    public static string Outcomes(Guid importId) => $"/imports/{importId}/outcomes";
    public static string Questions(Guid importId, string? kind = null) => $"/imports/{importId}/questions{(kind is null ? "" : "?kind=" + Uri.EscapeDataString(kind))}";
    public static string Question(Guid importId, Guid questionId) => $"/imports/{importId}/questions/{questionId}";
    public static string GoLive(Guid importId) => $"/imports/{importId}/go-live";
    public static string Discard(Guid importId) => $"/imports/{importId}/discard";
    public static string Plan(Guid planId) => $"/plans/{planId}";
}
