using System.Globalization;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Short names for what reading office XML does again and again.</summary>
internal static class XmlReading
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>A WordprocessingML attribute, or null.</summary>
    public static string? W(this XmlReader reader, string name) =>
        reader.GetAttribute(name, Word) ?? reader.GetAttribute(name, StrictWord) ?? reader.GetAttribute(name);

    public static int WInt(this XmlReader reader, string name, int otherwise = 0) =>
        int.TryParse(reader.W(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>An on-off property: present means on unless its value says otherwise.</summary>
    public static bool WOn(this XmlReader reader) => reader.W("val") is null or "1" or "true" or "on" or "single";

    /// <summary>Visits every element below the current one and stops after its end.</summary>
    public static void ForEachInside(this XmlReader reader, Action visit)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                visit();
            }
        }
    }

    /// <summary>Moves over the current element and all in it, to its end tag.</summary>
    public static void SkipInside(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            // Nothing in here is read.
        }
    }
}
