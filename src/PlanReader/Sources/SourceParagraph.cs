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

    /// <summary>A line of text with no blank line between it and the table row above: most likely the rest of a cell.</summary>
    public bool FollowsRow { get; init; }
}
