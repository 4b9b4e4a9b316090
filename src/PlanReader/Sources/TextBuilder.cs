using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>Collects the runs of one paragraph or cell: its lines, and how much of it is struck, red, bold or hidden.</summary>
internal sealed class TextBuilder
{
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly List<HiddenText> _hidden = [];
    private string? _label;
    private bool _isListItem;
    private int _letters;
    private int _struck;
    private int _red;
    private int _bold;
    private string? _highlight;

    public void StartLine(string? label, bool isListItem)
    {
        EndLine();
        _label = label;
        _isListItem = isListItem;
    }

    public void Append(string text, RunLook look)
    {
        _line.Append(text);
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsWhiteSpace(c) ? 0 : 1;
        }

        _letters += letters;
        _struck += look.Struck ? letters : 0;
        _red += look.Red ? letters : 0;
        _bold += look.Bold ? letters : 0;
        _highlight ??= letters > 0 ? look.Highlight : null;
    }

    public void Hide(string kind, string text)
    {
        text = Words.Collapse(text);
        if (text.Length == 0)
        {
            return;
        }

        if (_hidden.Count > 0 && kind is "deleted" or "hidden" && _hidden[^1].Kind == kind)
        {
            _hidden[^1] = new HiddenText(kind, _hidden[^1].Text + " " + text);
            return;
        }

        _hidden.Add(new HiddenText(kind, text));
    }

    public void EndLine()
    {
        var text = Words.Collapse(_line.ToString());
        if (text.Length > 0 || _label is not null)
        {
            _lines.Add(new SourceLine(text, _label, _isListItem));
        }

        _line.Clear();
        _label = null;
        _isListItem = false;
    }

    public SourceText Build()
    {
        EndLine();
        if (_lines.Count == 0 && _hidden.Count == 0)
        {
            return SourceText.Empty;
        }

        return new SourceText(_lines)
        {
            Struck = _letters > 0 && _struck == _letters,
            Red = _letters > 0 && _red * 2 > _letters,
            Bold = _letters > 0 && _bold == _letters,
            Highlight = _highlight,
            Hidden = _hidden,
        };
    }
}

/// <summary>How one run of characters looks.</summary>
internal readonly record struct RunLook(bool Struck, bool Red, bool Bold, string? Highlight);
