using Waymark.PlanReader.Layout;

namespace Waymark.PlanReader;

/// <summary>What the headings of an action table stand for, as the reader understands them.</summary>
public static class Headings
{
    /// <summary>The meaning of one heading, such as "Completion date" or "RAG".</summary>
    public static ColumnMeaning Of(string heading) => HeadingWords.Of(heading);
}
