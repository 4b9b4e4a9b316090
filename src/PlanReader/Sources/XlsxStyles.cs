using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>How a workbook shows its cells: number format, fill, and whether the text is struck or red.</summary>
internal sealed class XlsxStyles
{
    private readonly Dictionary<int, string> _formats = [];
    private readonly List<(bool Struck, bool Red, bool Bold)> _fonts = [];
    private readonly List<string?> _fills = [];
    private readonly List<(int Format, int Font, int Fill)> _cells = [];
    private readonly XlsxTheme _theme;

    private XlsxStyles(XlsxTheme theme) => _theme = theme;

    public static XlsxStyles Read(OfficePackage package, string part, XlsxTheme theme)
    {
        var styles = new XlsxStyles(theme);
        using var reader = package.Read(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "numFmt":
                    styles._formats[reader.WInt("numFmtId")] = reader.GetAttribute("formatCode") ?? "";
                    break;
                case "fonts":
                    styles.ReadFonts(reader);
                    break;
                case "fills":
                    styles.ReadFills(reader);
                    break;
                case "cellXfs":
                    reader.ForEachInside(() =>
                    {
                        if (reader.LocalName == "xf")
                        {
                            styles._cells.Add((reader.WInt("numFmtId"), reader.WInt("fontId"), reader.WInt("fillId")));
                        }
                    });
                    break;
                case "dxfs":
                    reader.SkipInside();
                    break;
            }
        }

        return styles;
    }

    public string Format(int style) =>
        style >= 0 && style < _cells.Count ? (_formats.TryGetValue(_cells[style].Format, out var code) ? code : XlsxNumbers.BuiltIn(_cells[style].Format)) : "";

    public string? Fill(int style) => style >= 0 && style < _cells.Count && _cells[style].Fill is var fill && fill < _fills.Count && fill >= 0 ? _fills[fill] : null;

    public (bool Struck, bool Red, bool Bold) Font(int style) =>
        style >= 0 && style < _cells.Count && _cells[style].Font is var font && font < _fonts.Count && font >= 0 ? _fonts[font] : default;

    private void ReadFonts(XmlReader reader)
    {
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "font":
                    _fonts.Add(default);
                    break;
                case "strike" when _fonts.Count > 0:
                    _fonts[^1] = _fonts[^1] with { Struck = reader.WOn() };
                    break;
                case "b" when _fonts.Count > 0:
                    _fonts[^1] = _fonts[^1] with { Bold = reader.WOn() };
                    break;
                case "color" when _fonts.Count > 0:
                    _fonts[^1] = _fonts[^1] with { Red = Colours.IsRed(_theme.Colour(reader)) };
                    break;
            }
        });
    }

    private void ReadFills(XmlReader reader)
    {
        var solid = false;
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "fill":
                    _fills.Add(null);
                    break;
                case "patternFill":
                    solid = reader.GetAttribute("patternType") is "solid";
                    break;
                case "fgColor" when solid && _fills.Count > 0:
                    _fills[^1] = _theme.Colour(reader);
                    break;
            }
        });
    }
}
