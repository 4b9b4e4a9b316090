using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>Dated entries stacked in a progress cell, and columns that hold one period's update.</summary>
internal static class Updates
{
    public static IReadOnlyList<ReadUpdate> Of(IEnumerable<FieldDraft> fields)
    {
        var updates = new List<ReadUpdate>();
        foreach (var field in fields.Where(field => field.Text.Length > 0))
        {
            if (field.Column.Period is { } period)
            {
                updates.Add(new ReadUpdate(null, null, field.Text) { Period = period });
            }
            else
            {
                updates.AddRange(Stacked(field));
            }
        }

        return updates;
    }

    private static List<ReadUpdate> Stacked(FieldDraft progress)
    {
        var updates = new List<ReadUpdate>();
        foreach (var line in progress.Lines.Select(line => line.Text))
        {
            var unit = line.Length > 0 && (char.IsAsciiDigit(line[0]) || char.IsUpper(line[0]) || line[0] == '[') ? WrittenDates.Units(line.Length > 40 ? line[..40] : line).FirstOrDefault() : null;
            if (unit is { To: not null } && unit.Start <= 1)
            {
                updates.Add(new ReadUpdate(unit.Precision == DatePrecision.Day ? unit.To : null, null, line));
            }
            else if (updates.Count > 0)
            {
                updates[^1] = updates[^1] with { Text = $"{updates[^1].Text} {line}" };
            }
        }

        return updates;
    }
}
