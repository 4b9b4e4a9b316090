using Waymark.Core.Shared;
using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>The four dates of a board's turn: what must hold, and what is only warned of.</summary>
public static class MeetingDates
{
    /// <summary>Days that committee papers must lie open before the meeting, neither day of issue nor meeting counted.</summary>
    public const int ClearDaysWanted = 5;

    /// <summary>Clear working days between papers and meeting: weekends are left out, bank holidays are not known here.</summary>
    public static int ClearDays(DateOnly papersIssued, DateOnly meeting)
    {
        var days = 0;
        for (var day = papersIssued.AddDays(1); day < meeting; day = day.AddDays(1))
        {
            days += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return days;
    }

    /// <summary>A sentence when the papers go out too late for a committee, else null.</summary>
    public static string? Warning(DateOnly papersIssued, DateOnly meeting)
    {
        var days = ClearDays(papersIssued, meeting);
        return days >= ClearDaysWanted
            ? null
            : $"Only {days} clear working {(days == 1 ? "day lies" : "days lie")} between papers and meeting; a committee needs {ClearDaysWanted}.";
    }

    /// <summary>Dates for the next turn: the first Friday from today as cut-off, papers on the Tuesday after, the meeting on the Wednesday of the week after that.</summary>
    public static (DateOnly CutOff, DateOnly Papers, DateOnly Meeting) Proposed(DateOnly today)
    {
        var cutOff = today.AddDays(((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7);
        return (cutOff, cutOff.AddDays(4), cutOff.AddDays(12));
    }

    internal static IReadOnlyList<RuleBroken> Faults(TakeSnapshot.Request request, DateOnly wentLive, DateOnly today)
    {
        var faults = new List<RuleBroken>();
        if (request.UpdateCutOff > today)
        {
            faults.Add(new RuleBroken(nameof(request.UpdateCutOff), $"The update cut-off is {request.UpdateCutOff.ToUkText()}: take the snapshot on that day or later"));
        }
        else if (request.UpdateCutOff < wentLive)
        {
            faults.Add(new RuleBroken(nameof(request.UpdateCutOff), $"The update cut-off must be {wentLive.ToUkText()} or later: the plan was not live before"));
        }

        if (request.DataCutOff > request.PapersIssued)
        {
            faults.Add(new RuleBroken(nameof(request.DataCutOff), "The data cut-off must be on or before the day the papers go out"));
        }

        if (request.PapersIssued < request.UpdateCutOff)
        {
            faults.Add(new RuleBroken(nameof(request.PapersIssued), "The papers must go out on or after the update cut-off"));
        }

        if (request.Meeting < request.PapersIssued)
        {
            faults.Add(new RuleBroken(nameof(request.Meeting), "The meeting must be on or after the day the papers go out"));
        }

        return faults;
    }
}
