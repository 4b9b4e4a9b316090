using Waymark.Core.Shared.Documents;
using Waymark.Core.Shared.Time;
using Waymark.PlanReader;
using Waymark.PlanReader.Layout;

namespace Waymark.Core.Improvement;

/// <summary>A plan's actions as one plain table: the columns of its own document first, then what the product adds.</summary>
public static class PlanTable
{
    public static Sheet Of(PlanOverview plan, IReadOnlyList<ActionLine> lines)
    {
        var own = OwnColumns(plan);
        var added = Added(plan).Select(c => own.Exists(o => string.Equals(o.Heading, c.Heading, StringComparison.OrdinalIgnoreCase)) ? c with { Heading = c.Heading + " (Waymark)" } : c);
        List<Column> columns = [.. own, .. added];
        return new Sheet(
            "Actions",
            [.. columns.Select(c => new SheetColumn(c.Heading, c.Width))],
            [.. lines.Select(line => (IReadOnlyList<object?>)[.. columns.Select(c => c.Cell(line))])]);
    }

    /// <summary>The headings of the document with what stands under them now; a second heading of one meaning keeps its own words.</summary>
    private static List<Column> OwnColumns(PlanOverview plan)
    {
        var headings = plan.Columns.Count == 0 ? ["Ref", "Action"] : plan.Columns;
        var meanings = headings.Select(Headings.Of).ToList();
        var columns = new List<Column>();
        foreach (var (index, heading) in headings.Index())
        {
            var meaning = meanings.IndexOf(meanings[index]) == index ? meanings[index] : ColumnMeaning.Unknown;
            Func<ActionLine, object?>? cell = meaning switch
            {
                ColumnMeaning.Ref => line => line.Ref,
                ColumnMeaning.Subject => line => line.Action.Title,
                ColumnMeaning.Action when meanings.Contains(ColumnMeaning.Subject) => Steps,
                ColumnMeaning.Action => line => line.Action.Title,
                ColumnMeaning.Due => line => line.Action.DueText,
                ColumnMeaning.Lead => line => Written(line, OwnerKind.Lead),
                ColumnMeaning.Accountable => line => Written(line, OwnerKind.Accountable),
                ColumnMeaning.Deliverer => line => Written(line, OwnerKind.Deliverer),
                ColumnMeaning.Resources => line => line.Action.Resources,
                ColumnMeaning.Success => line => line.Action.SuccessCriteria,
                ColumnMeaning.Evidence => line => line.Action.Evidence,
                ColumnMeaning.Progress => line => line.Latest?.SinceLast ?? line.Action.OriginalProgress,
                ColumnMeaning.Rag => Rating,
                _ => null,
            };
            columns.Add(new Column(heading, cell is null ? 20 : WidthOf(meaning), line => line.Action.OtherColumns.GetValueOrDefault(heading) ?? cell?.Invoke(line)));
        }

        if (!meanings.Contains(ColumnMeaning.Ref))
        {
            columns.Insert(0, new Column("Ref", 8, line => line.Ref));
        }

        return columns;
    }

    private static IEnumerable<Column> Added(PlanOverview plan) =>
    [
        new("Priority", 24, line => plan.Priorities.FirstOrDefault(p => p.PriorityId == line.Action.PriorityId) is { } p ? $"{p.Ref} {p.Title}" : null),
        new("Work stream", 18, line => line.WorkStream),
        new("Asked for updates", 20, line => line.UpdateAuthor),
        new("Rating", 12, Rating),
        new("What the rating means", 24, line => line.State?.Meaning),
        new("Direction", 12, line => line.Latest?.Direction.ToString()),
        new("Waits on", 24, line => line.Action.WaitingOn),
        new("Due by", 12, line => line.Action.DueBy),
        new("First due by", 12, line => line.Action.FirstDueBy),
        new("Days after first date", 10, line => line.DaysSlipped),
        new("Times moved later", 10, line => line.Action.Slips),
        new("Late", 6, line => line.Has(ActionFactKind.Late) ? "Yes" : "No"),
        new("Last update", 12, line => line.Latest is { } u ? UkClock.UkDate(u.At) : null),
        new("Written by", 20, line => line.Latest is { ForName: { } lead } u ? $"{u.PersonName} for {lead}" : line.Latest?.PersonName),
        new("Agreed by", 20, line => line.Latest is null ? null : line.Latest.AgreedByName ?? "Not agreed yet"),
        new("Since last time", 40, line => line.Latest?.SinceLast),
        new("Next milestone", 30, line => line.Latest?.NextMilestone),
        new("Next milestone on", 12, line => line.Latest?.NextMilestoneOn),
        new("What it changed for children", 30, line => line.Latest?.ChangedForChildren),
        new("Wanted from the board", 24, line => line.Latest?.HelpWanted),
        new("Path back", 30, PathBack),
        new("Worth noticing", 40, line => line.Facts.Count == 0 ? null : string.Join("; ", line.Facts.Select(f => f.Sentence))),
    ];

    private static string Rating(ActionLine line) => line.State?.Name ?? "Not rated";

    private static string? PathBack(ActionLine line) => line.Latest is { PathBackWhat: { } what } u
        ? $"{what} ({u.PathBackWho}{(u.PathBackBy is { } by ? $", by {by.ToUkText()}" : "")})"
        : null;

    private static string? Steps(ActionLine line) => line.Action.SubSteps.Count == 0 ? null : string.Join('\n', line.Action.SubSteps.Select(s => s.Text));

    private static string? Written(ActionLine line, OwnerKind kind)
    {
        var names = line.Owners.Where(o => o.Kind == kind).Select(o => o.AsWritten).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private static double WidthOf(ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Ref => 8,
        ColumnMeaning.Rag => 12,
        ColumnMeaning.Due => 16,
        ColumnMeaning.Lead or ColumnMeaning.Accountable or ColumnMeaning.Deliverer => 22,
        _ => 44,
    };

    private sealed record Column(string Heading, double Width, Func<ActionLine, object?> Cell);
}
