using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Dates that a narrow column broke over several rows: "October/" and "November 2019".</summary>
internal static class DueCells
{
    private static readonly string[] Openers = [" of", " by", " from", " to", " and", " the", " until", " end", " in"];

    private static bool EndsOpen(string above) => Array.Exists(Openers, word => above.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    public static bool GoesOn(string above, string next)
    {
        if (above.Length == 0 || above[^1] is '/' or '-' or '–' or ',' || char.IsLower(next[0]) || next[0] == '(' || EndsOpen(above))
        {
            return true;
        }

        var last = WrittenDates.Units(above).LastOrDefault();
        var complete = last is { To: not null } || OpenDates.In(above).Any();
        return !complete || (WrittenDates.Units(next).Count == 0 && !OpenDates.In(next).Any());
    }
}
