namespace Waymark.PlanReader.Sources;

internal enum SourceKind
{
    Word,
    Workbook,
    Delimited,
    Text,
}

/// <summary>What every format is parsed into before anything is understood: paragraphs and tables in reading order.</summary>
internal sealed class SourceDocument(SourceKind kind)
{
    public SourceKind Kind { get; } = kind;

    public List<SourceBlock> Blocks { get; } = [];

    /// <summary>Markup and rules that stood in the text as residue and were taken out of it.</summary>
    public List<string> Removed { get; } = [];

    public bool HasImages { get; set; }

    /// <summary>Text lines of extracted documents wrap and break where the page did; office cells do not.</summary>
    public bool LinesWrap => Kind == SourceKind.Text;
}

internal abstract class SourceBlock(string where)
{
    public string Where { get; } = where;
}
