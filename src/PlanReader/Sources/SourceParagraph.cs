namespace Waymark.PlanReader.Sources;

/// <summary>A paragraph outside any table.</summary>
internal sealed class SourceParagraph(string where, SourceText content) : SourceBlock(where)
{
    public SourceText Content { get; } = content;

    public string Text => Content.Text;

    public bool IsTitle { get; init; }

    /// <summary>1 to 9 for a heading, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>True when the line above it is blank or another kind of block.</summary>
    public bool StartsGroup { get; init; } = true;
}
