using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>Comma-, semicolon- or tab-separated values with quoted cells that may hold line breaks.</summary>
internal static class DelimitedSource
{
    private const int MaxColumns = 500;

    public static SourceDocument Read(string text)
    {
        var document = new SourceDocument(SourceKind.Delimited);
        var table = new SourceTable("table 1");
        document.Blocks.Add(table);
        var number = 0;
        foreach (var record in Records(text, Delimiter(text)))
        {
            number++;
            var row = new SourceRow(FormattableString.Invariant($"row {number}"));
            for (var i = 0; i < record.Count && i < MaxColumns; i++)
            {
                row.Cells.Add(new SourceCell(i, Cell(record[i])));
            }

            table.Rows.Add(row);
        }

        return document;
    }

    private static SourceText Cell(string text)
    {
        var lines = text.Split('\n').Select(Words.Collapse).Where(line => line.Length > 0).Select(line => new SourceLine(line)).ToList();
        return lines.Count == 0 ? SourceText.Empty : new SourceText(lines);
    }

    /// <summary>The mark that cuts the first lines into most cells.</summary>
    private static char Delimiter(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4000));
        var (best, most) = (',', 0);
        foreach (var mark in ",;\t|")
        {
            var (count, quoted) = (0, false);
            foreach (var c in head)
            {
                quoted ^= c == '"';
                count += !quoted && c == mark ? 1 : 0;
            }

            if (count > most)
            {
                (best, most) = (mark, count);
            }
        }

        return best;
    }

    private static IEnumerable<List<string>> Records(string text, char delimiter)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c == '\r' ? '\n' : c);
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == delimiter)
            {
                record.Add(Take(cell));
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                record.Add(Take(cell));
                yield return record;
                record = [];
            }
            else
            {
                cell.Append(c);
            }
        }

        if (record.Count > 0 || cell.Length > 0)
        {
            record.Add(Take(cell));
            yield return record;
        }
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
