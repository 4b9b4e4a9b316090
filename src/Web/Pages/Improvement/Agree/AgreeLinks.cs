namespace Waymark.Web.Pages.Improvement.Agree;

/// <summary>Addresses of the pages on which updates are agreed.</summary>
public static class AgreeLinks
{
    /// <summary>Leads on to the one plan, or lists the plans where something waits.</summary>
    public const string All = "/agree";

    public static string Plan(Guid planId) => $"/plans/{planId}/agree";
}
