using Waymark.Core.Improvement;
using Waymark.Web.Pages.Improvement.Actions;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>One action's row of the sheet, as typed.</summary>
public sealed class SheetRow : UpdateForm
{
    public int SeenVersion { get; set; }

    /// <summary>The row as the sheet first shows it: what still stands is filled in, the words are empty.</summary>
    public static SheetRow Of(ActionLine line, DateOnly today)
    {
        var last = line.Latest;
        var stands = last?.NextMilestoneOn >= today;
        return new SheetRow
        {
            SeenVersion = line.Action.Version,
            RatingStateId = line.State?.RatingStateId,
            Direction = last?.Direction,
            WaitingOn = line.Action.WaitingOn,
            NextMilestone = stands ? last!.NextMilestone : null,
            NextMilestoneOn = stands ? last!.NextMilestoneOn : null,
            PathBackWhat = last?.PathBackWhat,
            PathBackWho = last?.PathBackWho,
            PathBackBy = last?.PathBackBy,
        };
    }

    /// <summary>
    /// Whether the person said something in it. Words always count; other fields count when they differ from what the
    /// sheet showed, which is known only while the action is still the one that was shown.
    /// </summary>
    public bool IsChanged(ActionLine line, DateOnly today)
    {
        if (SinceLast is not null || NoChange || ChangedForChildren is not null || HelpWanted is not null || HelpKind != HelpKind.None)
        {
            return true;
        }

        var shown = Of(line, today);
        return SeenVersion == shown.SeenVersion && (
            RatingStateId != shown.RatingStateId || Direction != shown.Direction || WaitingOn != shown.WaitingOn ||
            NextMilestone != shown.NextMilestone || NextMilestoneOn != shown.NextMilestoneOn ||
            PathBackWhat != shown.PathBackWhat || PathBackWho != shown.PathBackWho || PathBackBy != shown.PathBackBy);
    }
}
