using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>One piece of text that stands between actions and may head the next ones.</summary>
internal sealed class Between
{
    public required string Text { get; init; }

    public required string Where { get; init; }

    /// <summary>A row across an action table.</summary>
    public bool IsBanner { get; init; }

    public bool IsHeading { get; init; }

    public bool IsListItem { get; init; }

    /// <summary>The row it was, if it was one.</summary>
    public SourceRow? Row { get; init; }

    public SourceTable? Table { get; init; }

    public static Between Of(SourceParagraph paragraph) => new()
    {
        Text = paragraph.Content.Label is { } label && !paragraph.Text.StartsWith(label, StringComparison.Ordinal) ? $"{label} {paragraph.Text}" : paragraph.Text,
        Where = paragraph.Where,
        IsHeading = paragraph.HeadingLevel > 0 || paragraph.Content.Bold,
        IsListItem = paragraph.Content.IsListItem || (paragraph.Text.Length > 0 && (Words.IsBullet(paragraph.Text[0]) || paragraph.Text[0] is '-' or '–')),
    };

    public static Between Of(SourceRow row, SourceTable? table, bool isBanner)
    {
        var cells = row.Cells.Where(cell => !cell.IsBlank && !cell.ContinuesAbove).ToList();
        return new Between
        {
            Text = string.Join(isBanner || cells.Count == 1 ? " " : " | ", cells.Select(cell => cell.Text)),
            Where = row.Where,
            IsBanner = isBanner || cells.Count == 1,
            IsHeading = cells.Count == 1 && cells[0].Content.Bold,
            Row = row,
            Table = table,
        };
    }
}
