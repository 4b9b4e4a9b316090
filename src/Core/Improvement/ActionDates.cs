using Waymark.Core.Shared.Time;

namespace Waymark.Core.Improvement;

/// <summary>Questions about a frozen action's dates.</summary>
public static class ActionDates
{
    /// <summary>The date now agreed, as a day where there is one, else in the plan's words.</summary>
    public static string DateShown(this FrozenAction action) =>
        action.DueBy?.ToShortUkText() ?? (string.IsNullOrWhiteSpace(action.DueText) ? "No date" : action.DueText);

    /// <summary>
    /// Days past the first date of all: to the date now agreed or, where that has gone by, to the cut-off. Zero or
    /// less is no slip; null when the plan gave no date to miss.
    /// </summary>
    public static int? DaysPastFirstDate(this FrozenAction action, DateOnly cutOff)
    {
        if (action.FirstDueBy is not { } first)
        {
            return null;
        }

        var now = action.DueBy is { } due && due > cutOff ? due : cutOff;
        return now.DayNumber - first.DayNumber;
    }
}
