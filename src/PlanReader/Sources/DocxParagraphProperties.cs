using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Style and list place of a paragraph.</summary>
internal readonly record struct DocxParagraphProperties(string Style, string? List, int Level)
{
    public static DocxParagraphProperties Read(XmlReader reader)
    {
        var style = "";
        string? list = null;
        var level = 0;
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "pStyle":
                    style = reader.W("val") ?? "";
                    break;
                case "numId":
                    list = reader.W("val");
                    break;
                case "ilvl":
                    level = reader.WInt("val");
                    break;
            }
        });
        return new DocxParagraphProperties(style, list, level);
    }
}
