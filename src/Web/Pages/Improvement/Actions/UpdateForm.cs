using System.ComponentModel.DataAnnotations;
using Waymark.Core.Improvement;

namespace Waymark.Web.Pages.Improvement.Actions;

/// <summary>What a lead types about an action: on the update page, and a row of the sheet.</summary>
public class UpdateForm
{
    [Display(Name = "What has happened since last time?")]
    public string? SinceLast { get; set; }

    [Display(Name = "Next milestone before the next board")]
    public string? NextMilestone { get; set; }

    [Display(Name = "When is it due?")]
    public DateOnly? NextMilestoneOn { get; set; }

    [Display(Name = "What has it changed for children and families?")]
    public string? ChangedForChildren { get; set; }

    [Display(Name = "Do you want something from the board?")]
    public HelpKind HelpKind { get; set; }

    [Display(Name = "What do you want from the board?")]
    public string? HelpWanted { get; set; }

    [Display(Name = "Rating")]
    public Guid? RatingStateId { get; set; }

    [Display(Name = "Which way is it heading?")]
    public Direction? Direction { get; set; }

    [Display(Name = "What does it wait on?")]
    public string? WaitingOn { get; set; }

    [Display(Name = "What will bring it back?")]
    public string? PathBackWhat { get; set; }

    [Display(Name = "Who will do it?")]
    public string? PathBackWho { get; set; }

    [Display(Name = "By when?")]
    public DateOnly? PathBackBy { get; set; }

    [Display(Name = "New date")]
    public DateOnly? NewDueBy { get; set; }

    [Display(Name = "Why does the date move?")]
    public string? NewDueReason { get; set; }

    [Display(Name = "Nothing has changed")]
    public bool NoChange { get; set; }

    [Display(Name = "Written for")]
    public string? ForName { get; set; }

    public PostUpdate.Request ToRequest(Guid actionId, int seenVersion, bool isBrief) => new()
    {
        ActionId = actionId,
        SeenVersion = seenVersion,
        NoChange = NoChange,
        SinceLast = SinceLast,
        NextMilestone = NextMilestone,
        NextMilestoneOn = NextMilestoneOn,
        ChangedForChildren = ChangedForChildren,
        HelpKind = HelpKind,
        HelpWanted = HelpWanted,
        RatingStateId = RatingStateId,
        Direction = Direction,
        WaitingOn = WaitingOn,
        PathBackWhat = PathBackWhat,
        PathBackWho = PathBackWho,
        PathBackBy = PathBackBy,
        NewDueBy = NewDueBy,
        NewDueReason = NewDueReason,
        ForName = ForName,
        IsBrief = isBrief,
    };
}
