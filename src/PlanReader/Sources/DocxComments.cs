using System.Text;
using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>The margin comments of a Word document, by id.</summary>
internal static class DocxComments
{
    public static IReadOnlyDictionary<string, string> Read(OfficePackage package, string part)
    {
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = package.Read(part);
        var text = new StringBuilder();
        string? id = null;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "comment")
            {
                Keep(comments, id, text);
                id = reader.W("id");
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "p" or "br")
            {
                text.Append(' ');
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        Keep(comments, id, text);
        return comments;
    }

    private static void Keep(Dictionary<string, string> comments, string? id, StringBuilder text)
    {
        if (id is not null)
        {
            comments[id] = Words.Collapse(text.ToString());
        }

        text.Clear();
    }
}
