using System.Globalization;

namespace Waymark.PlanReader.Sources;

/// <summary>Six hex digits to the plain word a person would say.</summary>
internal static class Colours
{
    public static readonly IReadOnlyList<string> RatingWords =
        ["red", "amber", "yellow", "green", "blue", "purple", "pink", "grey", "gray", "orange", "black", "white"];

    /// <summary>red, amber, yellow, green, blue, purple, pink or grey; null for white, black and near-white shades.</summary>
    public static string? Word(string? hex)
    {
        if (hex is null || hex.Length != 6 || !int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var (r, g, b) = ((value >> 16) & 255, (value >> 8) & 255, value & 255);
        var max = Math.Max(r, Math.Max(g, b));
        var min = Math.Min(r, Math.Min(g, b));
        if (max - min < 24)
        {
            return max is > 90 and < 235 ? "grey" : null;
        }

        var hue = Hue(r, g, b, max, max - min);
        var light = (max + min) / 510.0;
        if (light > 0.96)
        {
            return null;
        }

        return hue switch
        {
            < 16 or >= 345 => light > 0.72 ? "pink" : "red",
            < 50 => "amber",
            < 66 => "yellow",
            < 165 => "green",
            < 256 => "blue",
            < 295 => "purple",
            _ => "pink",
        };
    }

    public static bool IsRed(string? hex) => Word(hex) == "red";

    private static double Hue(int r, int g, int b, int max, double span)
    {
        var hue = max == r ? (g - b) / span : max == g ? 2 + ((b - r) / span) : 4 + ((r - g) / span);
        return ((hue * 60) + 360) % 360;
    }
}
