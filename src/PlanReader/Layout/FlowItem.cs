using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>One paragraph or table row in reading order; rows under an action header know their layout.</summary>
internal sealed class FlowItem
{
    public SourceParagraph? Paragraph { get; init; }

    public SourceTable? Table { get; init; }

    public SourceRow? Row { get; init; }

    public TableLayout? Layout { get; init; }

    /// <summary>A heading row: its first wording is in the plan's columns and its repeats are left out.</summary>
    public ActionHeader? Header { get; init; }

    public string Where => Row?.Where ?? Paragraph!.Where;
}
