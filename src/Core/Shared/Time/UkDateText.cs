using System.Globalization;

namespace Waymark.Core.Shared.Time;

/// <summary>Dates as people in the United Kingdom write them, the same on every machine.</summary>
public static class UkDateText
{
    /// <summary>Such as 3 November 2026.</summary>
    public static string ToUkText(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as 3 Nov 2026, for tables.</summary>
    public static string ToShortUkText(this DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as Tuesday 3 November 2026.</summary>
    public static string ToLongUkText(this DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
