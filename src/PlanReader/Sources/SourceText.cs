namespace Waymark.PlanReader.Sources;

/// <summary>One line of a paragraph or cell; <see cref="Label"/> is an automatic number such as "1.2".</summary>
internal readonly record struct SourceLine(string Text, string? Label = null, bool IsListItem = false);

/// <summary>Text that no reader of the page sees: a comment, a tracked deletion, hidden characters.</summary>
internal sealed record HiddenText(string Kind, string Text);

/// <summary>The text of a paragraph or cell and how it looks.</summary>
internal sealed class SourceText
{
    public static readonly SourceText Empty = new([]);

    private string? _text;

    public SourceText(IReadOnlyList<SourceLine> lines) => Lines = lines;

    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>All lines joined by one space.</summary>
    public string Text => _text ??= Join();

    public bool Struck { get; init; }

    public bool Red { get; init; }

    public bool Bold { get; init; }

    /// <summary>Highlight colour as a word or six hex digits, or null.</summary>
    public string? Highlight { get; init; }

    public IReadOnlyList<HiddenText> Hidden { get; init; } = [];

    public bool IsListItem => Lines.Count > 0 && Lines[0].IsListItem;

    public string? Label => Lines.Count > 0 ? Lines[0].Label : null;

    private string Join() => Lines.Count switch
    {
        0 => "",
        1 => Lines[0].Text,
        _ => string.Join(' ', Lines.Where(line => line.Text.Length > 0).Select(line => line.Text)),
    };
}
