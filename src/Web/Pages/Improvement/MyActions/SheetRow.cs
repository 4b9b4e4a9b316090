using System.ComponentModel.DataAnnotations;
using Waymark.Core.Improvement;
using Waymark.Web.GovUk.DateInput;

namespace Waymark.Web.Pages.Improvement.MyActions;

/// <summary>What is typed in one row of the sheet. Dates are text, in one box, so that a row is quick by keyboard.</summary>
public sealed class SheetRow
{
    public Guid ActionId { get; set; }

    /// <summary>The action's version and rating when the row was shown.</summary>
    public int SeenVersion { get; set; }
    public Guid? Was { get; set; }

    [Display(Name = "Rating")]
    public Guid? RatingStateId { get; set; }

    [Display(Name = "Heading")]
    public Direction? Direction { get; set; }
    public bool NoChange { get; set; }

    [Display(Name = "Since last time")]
    public string? SinceLast { get; set; }

    [Display(Name = "Next milestone")]
    public string? NextMilestone { get; set; }

    [Display(Name = "Its date")]
    public string? NextMilestoneOn { get; set; }

    [Display(Name = "Waits on")]
    public string? WaitingOn { get; set; }

    [Display(Name = "What")]
    public string? PathBackWhat { get; set; }

    [Display(Name = "Who")]
    public string? PathBackWho { get; set; }

    [Display(Name = "By when")]
    public string? PathBackBy { get; set; }

    /// <summary>The row before anything is typed: rating and path back as they stand.</summary>
    public static SheetRow Of(ActionLine line) => new()
    {
        ActionId = line.Id,
        SeenVersion = line.Action.Version,
        Was = line.Action.RatingStateId,
        RatingStateId = line.Action.RatingStateId,
        WaitingOn = line.Action.WaitingOn,
        PathBackWhat = line.Latest?.PathBackWhat,
        PathBackWho = line.Latest?.PathBackWho,
        PathBackBy = SheetDate.Written(line.Latest?.PathBackBy),
    };

    /// <summary>Something was typed or chosen that was not there when the row was shown.</summary>
    public bool IsTouched(ActionLine line) =>
        RatingStateId != Was || Direction is not null || NoChange || SinceLast is not null || NextMilestone is not null || NextMilestoneOn is not null
        || PathDiffers(line) || WaitingOn != line.Action.WaitingOn;

    /// <summary>The row as a request, with what is wrong with its dates.</summary>
    public PostUpdate.Request Request(ActionLine line, RatingState? state, Action<string, string> refuse)
    {
        var path = state is { NeedsPathBack: true } && (!NoChange || PathDiffers(line));
        return new PostUpdate.Request
        {
            ActionId = ActionId,
            SeenVersion = SeenVersion,
            IsBrief = true,
            NoChange = NoChange,
            RatingStateId = RatingStateId,
            Direction = Direction,
            SinceLast = SinceLast,
            NextMilestone = NextMilestone,
            NextMilestoneOn = Day(nameof(NextMilestoneOn), NextMilestoneOn, "The date of the next milestone"),
            WaitingOn = state is { NeedsWaitingOn: true } ? WaitingOn : null,
            PathBackWhat = path ? PathBackWhat : null,
            PathBackWho = path ? PathBackWho : null,
            PathBackBy = path ? Day(nameof(PathBackBy), PathBackBy, "The date of the path back") : null,
        };

        DateOnly? Day(string field, string? typed, string name)
        {
            var read = SheetDate.Read(typed, name);
            if (read.Error is not null)
            {
                refuse(field, read.Error);
            }

            return read.Date;
        }
    }

    private bool PathDiffers(ActionLine line) =>
        PathBackWhat != line.Latest?.PathBackWhat || PathBackWho != line.Latest?.PathBackWho || PathBackBy != SheetDate.Written(line.Latest?.PathBackBy);
}

/// <summary>A date in one box: 31 3 2027, 31/3/2027, 31 March 2027 or 2027-03-31.</summary>
internal static class SheetDate
{
    private static readonly char[] _between = [' ', '/', '.', '-', ','];

    public static DateParts Read(string? typed, string name)
    {
        var parts = (typed ?? "").Split(_between, StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => new DateParts(null, null, []),
            [{ Length: 4 } year, var month, var day] => DateParts.Read(day, month, year, name),
            [var day, var month, var year] => DateParts.Read(day, month, year, name),
            _ => new DateParts(null, $"{name} must have a day, a month and a year, such as 31 3 2027", []),
        };
    }

    public static string? Written(DateOnly? day) => day?.ToString("d M yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
