using System.Xml;

namespace Waymark.PlanReader.Sources;

/// <summary>Follows runs and tracked changes inside one paragraph.</summary>
internal sealed class DocxRun(TextBuilder text)
{
    private RunLook _look;
    private bool _vanished;
    private int _deletions;

    public void Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "r":
                _look = default;
                _vanished = false;
                break;
            case "rPr":
                ReadLook(reader);
                break;
            case "t":
                Add(reader.IsEmptyElement ? "" : ReadText(reader), "hidden");
                break;
            case "delText":
                Add(reader.IsEmptyElement ? "" : ReadText(reader), "deleted");
                break;
            case "tab" or "ptab":
                Add(" ", "hidden");
                break;
            case "br" or "cr":
                if (_deletions == 0 && !_vanished)
                {
                    text.EndLine();
                    text.StartLine(null, isListItem: false);
                }

                break;
            case "noBreakHyphen":
                Add("-", "hidden");
                break;
            case "sym":
                Add("•", "hidden");
                break;
            case "del" or "moveFrom" when !reader.IsEmptyElement:
                _deletions++;
                break;
            case "instrText":
                reader.SkipInside();
                break;
        }
    }

    public void Leave(XmlReader reader)
    {
        if (reader.LocalName is "del" or "moveFrom" && _deletions > 0)
        {
            _deletions--;
        }
    }

    private void Add(string content, string hiddenAs)
    {
        if (_deletions > 0 || hiddenAs == "deleted")
        {
            text.Hide("deleted", content);
        }
        else if (_vanished)
        {
            text.Hide("hidden", content);
        }
        else
        {
            text.Append(content, _look);
        }
    }

    private static string ReadText(XmlReader reader)
    {
        var content = "";
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                content = content.Length == 0 ? reader.Value : content + reader.Value;
            }
        }

        return content;
    }

    private void ReadLook(XmlReader reader)
    {
        var (struck, red, bold) = (false, false, false);
        string? highlight = null;
        reader.ForEachInside(() =>
        {
            switch (reader.LocalName)
            {
                case "strike" or "dstrike":
                    struck = reader.WOn();
                    break;
                case "color":
                    red = Sources.Colours.IsRed(reader.W("val"));
                    break;
                case "b":
                    bold = reader.WOn();
                    break;
                case "vanish":
                    _vanished = reader.WOn();
                    break;
                case "highlight":
                    highlight = reader.W("val");
                    break;
            }
        });
        _look = new RunLook(struck, red, bold, highlight);
    }
}
