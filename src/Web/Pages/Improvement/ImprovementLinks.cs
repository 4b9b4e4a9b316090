using Waymark.Core.Improvement;

namespace Waymark.Web.Pages.Improvement;

/// <summary>Addresses of the pages on which a plan is run.</summary>
public static class ImprovementLinks
{
    public const string Plans = "/plans";
    public const string MyActions = "/my-actions";
    public const string Sheet = "/my-actions/sheet";
    public const string Agree = "/agree";

    public static string Plan(Guid planId) => $"/plans/{planId}";

    /// <summary>The plan's list of those actions of which this is noticed.</summary>
    public static string Plan(Guid planId, ActionFactKind only) => $"/plans/{planId}?only={only}";
    public static string Removed(Guid planId) => $"/plans/{planId}/removed";
    public static string AddAction(Guid planId) => $"/plans/{planId}/actions/new";
    public static string Snapshots(Guid planId) => $"/plans/{planId}/snapshots";
    public static string Report(Guid snapshotId) => $"/reports/{snapshotId}";

    /// <summary>The list as a file; <paramref name="query"/> is the filter of the page, with its question mark.</summary>
    public static string Export(Guid planId, string format, string? query) => $"/plans/{planId}/actions.{format}{query}";
    public static string Action(ImprovementAction action) => Action(action.ImprovementPlanId, action.ImprovementActionId);
    public static string Action(Guid planId, Guid actionId) => $"/plans/{planId}/actions/{actionId}";
    public static string Update(ImprovementAction action) => Action(action) + "/update";
    public static string Edit(ImprovementAction action) => Action(action) + "/edit";
    public static string Remove(ImprovementAction action) => Action(action) + "/remove";
}
