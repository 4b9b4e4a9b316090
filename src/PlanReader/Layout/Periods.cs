using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>The month, quarter or term named in the heading of a tracker's column.</summary>
internal static class Periods
{
    public static string? Of(string heading)
    {
        if (heading.Length is 0 or > 40)
        {
            return null;
        }

        var tokens = DateTokens.Cut(heading);
        if (!tokens.Exists(token => token.Kind is DateTokenKind.Month or DateTokenKind.Quarter or DateTokenKind.Season || token.Digits == 4))
        {
            return null;
        }

        var unit = WrittenDates.Units(heading).FirstOrDefault();
        if (unit is not null)
        {
            return heading[unit.Start..unit.End];
        }

        var first = tokens.Find(token => token.Kind is DateTokenKind.Quarter or DateTokenKind.Season);
        return first.Text;
    }
}
