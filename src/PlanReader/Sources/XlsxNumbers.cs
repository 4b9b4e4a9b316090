using System.Globalization;
using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>Shows a stored number as Excel shows it: dates, percentages, decimals.</summary>
internal static class XlsxNumbers
{
    private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

    public static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "dd/mm/yyyy hh:mm",
        >= 27 and <= 36 or >= 50 and <= 58 => "dd/mm/yyyy",
        49 => "@",
        _ => "",
    };

    /// <summary>The number as displayed, and the day it is when its format is one of dates.</summary>
    public static (string Text, DateOnly? Date) Show(double value, string format, bool from1904)
    {
        var section = FirstSection(format);
        if (IsDate(section) && value is > 0 and < 2_958_466)
        {
            var moment = Moment(value, from1904);
            return (ShowDate(moment, section), DateOnly.FromDateTime(moment));
        }

        return (ShowNumber(value, section), null);
    }

    private static DateTime Moment(double serial, bool from1904)
    {
        var start = from1904 ? new DateTime(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) : new DateTime(1899, 12, serial < 60 ? 31 : 30, 0, 0, 0, DateTimeKind.Unspecified);
        return start.AddSeconds(Math.Round(serial * 86_400));
    }

    private static string FirstSection(string format)
    {
        var section = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == ';')
            {
                break;
            }

            if (format[i] == '[' && format.IndexOf(']', i) is var close && close > 0)
            {
                i = close;
                continue;
            }

            section.Append(format[i]);
        }

        return section.ToString();
    }

    private static bool IsDate(string format)
    {
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            quoted ^= format[i] == '"';
            if (format[i] == '\\')
            {
                i++;
            }
            else if (!quoted && (format[i] is 'y' or 'Y' or 'd' or 'D' || (format[i] is 'm' or 'M' && !format.Contains('h', StringComparison.OrdinalIgnoreCase))))
            {
                return !format.Contains("General", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private static string ShowDate(DateTime moment, string format)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = char.ToLowerInvariant(format[i]);
            if (c is 'd' or 'm' or 'y' or 'h' or 's')
            {
                var run = i;
                while (run < format.Length && char.ToLowerInvariant(format[run]) == c)
                {
                    run++;
                }

                pattern.Append(Part(c, run - i, IsMinutes(format, i)));
                i = run - 1;
            }
            else if (c == '\\' && i + 1 < format.Length)
            {
                pattern.Append('\\').Append(format[++i]);
            }
            else if (c == '"' && format.IndexOf('"', i + 1) is var close && close > 0)
            {
                pattern.Append('\'').Append(format.AsSpan(i + 1, close - i - 1)).Append('\'');
                i = close;
            }
            else if (c is '/' or '-' or ' ' or ',' or '.' or ':')
            {
                pattern.Append('\\').Append(c);
            }
        }

        return Words.Collapse(moment.ToString(pattern.Length == 1 ? "%" + pattern : pattern.ToString(), Uk)).Replace("Sept", "Sep", StringComparison.Ordinal);
    }

    private static string Part(char c, int count, bool minutes) => c switch
    {
        'y' => count <= 2 ? "yy" : "yyyy",
        'm' when minutes => count == 1 ? "m" : "mm",
        'm' => new string('M', Math.Min(count, 4)),
        'h' => count == 1 ? "H" : "HH",
        'd' => new string('d', Math.Min(count, 4)),
        _ => new string(c, Math.Min(count, 2)),
    };

    private static bool IsMinutes(string format, int i) =>
        i > 0 && format.LastIndexOfAny(['h', 'H'], i - 1) is var hour && hour >= 0 && format.AsSpan(hour, i - hour).IndexOfAny("dyDY") < 0;

    private static string ShowNumber(double value, string format)
    {
        var point = format.IndexOf('.', StringComparison.Ordinal);
        var decimals = 0;
        while (point >= 0 && point + 1 + decimals < format.Length && format[point + 1 + decimals] is '0' or '#')
        {
            decimals++;
        }

        var fixedPlaces = format.Contains('0', StringComparison.Ordinal);
        if (format.Contains('%', StringComparison.Ordinal))
        {
            return (value * 100).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + "%";
        }

        var number = fixedPlaces
            ? value.ToString((format.Contains(',', StringComparison.Ordinal) ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : value.ToString("0.###############", CultureInfo.InvariantCulture);
        return format.Contains('£', StringComparison.Ordinal) ? "£" + number : number;
    }
}
