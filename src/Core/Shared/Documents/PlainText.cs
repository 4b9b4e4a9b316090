using System.Xml;

namespace Waymark.Core.Shared.Documents;

/// <summary>Makes people's text safe to put into office files.</summary>
public static class PlainText
{
    /// <summary>Without the control characters and broken halves that XML cannot hold.</summary>
    public static string ForXml(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return IsClean(text) ? text : Cleaned(text);
    }

    /// <summary>
    /// The same text, with an apostrophe before what a spreadsheet would take for a formula: = + - @, tab, carriage
    /// return, and their wide forms, also after leading spaces.
    /// </summary>
    public static string ForSpreadsheet(string? text)
    {
        var clean = ForXml(text);
        var start = clean.TrimStart(' ', '\u00a0', '\n', '\ufeff');
        return start.Length > 0 && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".Contains(start[0], StringComparison.Ordinal) ? "'" + clean : clean;
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
            {
                if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                {
                    i++;
                    continue;
                }

                return false;
            }
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
        }

        return kept.ToString();
    }
}
