using System.Globalization;
using Waymark.Core.Improvement;
using Waymark.Core.Shared.Time;
using Arrow = Waymark.Web.GovUk.Patterns.Direction;

namespace Waymark.Web.Pages.Improvement;

/// <summary>The words in which pages say what the records hold.</summary>
public static class ImprovementWords
{
    public static string Word(this RatingPhase phase) => phase switch
    {
        RatingPhase.NotStarted => "not started",
        RatingPhase.OnTrack => "on track",
        RatingPhase.AtRisk => "at risk",
        RatingPhase.Late => "late",
        RatingPhase.Done => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };

    public static Arrow Arrow(this Direction direction) => direction switch
    {
        Direction.Improving => GovUk.Patterns.Direction.Improving,
        Direction.Worsening => GovUk.Patterns.Direction.Worsening,
        _ => GovUk.Patterns.Direction.NoChange,
    };

    public static string Word(this Direction direction) => direction switch
    {
        Direction.Improving => "Improving",
        Direction.Worsening => "Worsening",
        _ => "Staying the same",
    };

    /// <summary>What a list of such actions is called.</summary>
    public static string Word(this ActionFactKind kind) => kind switch
    {
        ActionFactKind.Late => "Late",
        ActionFactKind.Silent => "Silent",
        ActionFactKind.NoDate => "No date",
        ActionFactKind.AfterParent => "Due after its key action",
        ActionFactKind.Slipped => "Slipped",
        ActionFactKind.Contradiction => "Rating contradicted",
        ActionFactKind.NoPathBack => "No path back",
        ActionFactKind.NotAgreed => "Not agreed yet",
        ActionFactKind.HelpWanted => "Help or decision wanted",
        ActionFactKind.NobodyToAsk => "Nobody to ask",
        ActionFactKind.AddedLater => "Added later",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Word(this DueWindow window) => window switch
    {
        DueWindow.Any => "Any date",
        DueWindow.Late => "Late",
        DueWindow.Next30 => "Within 30 days",
        DueWindow.Next90 => "Within 90 days",
        DueWindow.Later => "Later than 90 days",
        DueWindow.NoDate => "No date",
        _ => throw new ArgumentOutOfRangeException(nameof(window)),
    };

    public static string Word(this OwnerKind kind) => kind switch
    {
        OwnerKind.Lead => "Lead",
        OwnerKind.Accountable => "Accountable",
        OwnerKind.Deliverer => "Deliverer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The UK day of an instant.</summary>
    public static DateOnly UkDay(this DateTime instant) => UkClock.UkDate(instant);

    /// <summary>A UK day of an instant, such as 3 Nov 2026.</summary>
    public static string ShortDay(this DateTime instant) => UkClock.UkDate(instant).ToShortUkText();

    /// <summary>A UK day and time, such as 3 November 2026, 14:05.</summary>
    public static string DayAndTime(this DateTime instant) => UkClock.ToUk(instant).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An instant for machines.</summary>
    public static string Machine(this DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>Who wrote it, and for whom.</summary>
    public static string Writer(this ActionUpdate update) => update.ForName is { } lead ? $"{update.PersonName} for {lead}" : update.PersonName;

    /// <summary>The beginning of a long text, cut between words.</summary>
    public static string Beginning(this string text, int characters)
    {
        if (text.Length <= characters)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', characters);
        return text[..(cut > characters / 2 ? cut : characters)].TrimEnd(' ', ',', ';', '.') + "…";
    }

    public static string Count(this int number, string one, string? many = null) => $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";
}
