using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

internal static class PlanBuilder
{
    public static ReadPlan Build(SourceDocument document)
    {
        var actions = new List<ReadAction>();
        foreach (var table in document.Blocks.OfType<SourceTable>())
        {
            var head = table.Rows.Count > 0 ? table.Rows[0].Cells.ConvertAll(cell => cell.Text) : [];
            var due = head.FindIndex(text => text.Contains("date", StringComparison.OrdinalIgnoreCase));
            var action = head.FindIndex(text => text.Contains("action", StringComparison.OrdinalIgnoreCase));
            if (due < 0 || action < 0)
            {
                continue;
            }

            foreach (var row in table.Rows.Skip(1).Where(row => row.Cells.Count == head.Count && !row.Cells[action].IsBlank))
            {
                actions.Add(new ReadAction { Ref = $"#{actions.Count + 1}", Title = row.Cells[action].Text, DueText = row.Cells[due].Text, Where = row.Where });
            }
        }

        return actions.Count == 0 ? throw Refusal.NotAPlan() : new ReadPlan { Actions = actions };
    }
}
