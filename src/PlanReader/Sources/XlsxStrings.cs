using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>The table of texts that a workbook's cells share.</summary>
internal sealed class XlsxStrings
{
    private readonly List<SourceText> _texts = [];

    public static XlsxStrings Read(OfficePackage package, string part, XlsxTheme theme)
    {
        var strings = new XlsxStrings();
        using var reader = package.Read(part);
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                strings._texts.Add(ReadText(reader, theme));
            }
        }

        return strings;
    }

    public SourceText At(int index) => index >= 0 && index < _texts.Count ? _texts[index] : SourceText.Empty;

    /// <summary>Reads a shared or inline string with the look of its runs.</summary>
    public static SourceText ReadText(XmlReader reader, XlsxTheme theme)
    {
        var text = new TextBuilder();
        text.StartLine(null, isListItem: false);
        if (reader.IsEmptyElement)
        {
            return SourceText.Empty;
        }

        var look = default(RunLook);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                Append(text, reader.Value, look);
                continue;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "r":
                    look = default;
                    break;
                case "strike":
                    look = look with { Struck = reader.WOn() };
                    break;
                case "b":
                    look = look with { Bold = reader.WOn() };
                    break;
                case "color":
                    look = look with { Red = Colours.IsRed(theme.Colour(reader)) };
                    break;
                case "rPh":
                    reader.SkipInside();
                    break;
            }
        }

        return text.Build();
    }

    public static void Append(TextBuilder text, string value, RunLook look)
    {
        var start = 0;
        for (var i = value.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = value.IndexOf('\n', start))
        {
            text.Append(value[start..i], look);
            text.StartLine(null, isListItem: false);
            start = i + 1;
        }

        text.Append(value[start..], look);
    }
}
