using System.Globalization;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Colours of a workbook: written out, from the theme with a tint, or from the old palette.</summary>
internal sealed class XlsxTheme
{
    private static readonly string[] Palette =
    [
        "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
        "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
        "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
        "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
    ];

    private readonly Lazy<List<string>> _colours;

    private XlsxTheme(OfficePackage package, string part) => _colours = new(() => ReadColours(package, part));

    /// <summary>The theme's part is opened only when a cell asks for one of its colours.</summary>
    public static XlsxTheme Of(OfficePackage package, string part) => new(package, part);

    private static List<string> ReadColours(OfficePackage package, string part)
    {
        var colours = new List<string>();
        using var reader = package.Read(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "clrScheme")
            {
                reader.ForEachInside(() =>
                {
                    if (reader.LocalName is "srgbClr" or "sysClr")
                    {
                        colours.Add(reader.GetAttribute("lastClr") ?? reader.GetAttribute("val") ?? "");
                    }
                });
                break;
            }
        }

        return colours;
    }

    /// <summary>Six hex digits of a colour element, or null.</summary>
    public string? Colour(XmlReader reader)
    {
        if (reader.GetAttribute("rgb") is { Length: 6 or 8 } rgb)
        {
            return rgb[^6..].ToUpperInvariant();
        }

        if (int.TryParse(reader.GetAttribute("theme"), NumberStyles.None, CultureInfo.InvariantCulture, out var theme) && Themed(theme) is { Length: 6 } colour)
        {
            return Tint(colour, reader.GetAttribute("tint"));
        }

        return int.TryParse(reader.GetAttribute("indexed"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Palette.Length ? Palette[index] : null;
    }

    /// <summary>Light and dark are swapped in the order that cells use.</summary>
    private string? Themed(int index)
    {
        index = index switch { 0 => 1, 1 => 0, 2 => 3, 3 => 2, _ => index };
        return index < _colours.Value.Count ? _colours.Value[index] : null;
    }

    private static string Tint(string colour, string? tint)
    {
        if (!double.TryParse(tint, NumberStyles.Float, CultureInfo.InvariantCulture, out var by) || by == 0 || !int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return colour;
        }

        int Part(int part) => (int)Math.Clamp(by < 0 ? part * (1 + by) : part + ((255 - part) * by), 0, 255);
        return FormattableString.Invariant($"{Part((value >> 16) & 255):X2}{Part((value >> 8) & 255):X2}{Part(value & 255):X2}");
    }
}
