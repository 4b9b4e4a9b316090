using System.Text.RegularExpressions;

namespace Waymark.PlanReader.Sources;

/// <summary>Plain text: lines with tabs or pipes are table rows, the others paragraphs; markup residue is taken out and kept apart.</summary>
internal static partial class TextSource
{
    public static SourceDocument Read(string text)
    {
        var document = new SourceDocument(SourceKind.Text);
        var residue = new TextResidue(document.Removed);
        SourceTable? table = null;
        var (startsGroup, followsRow) = (true, false);
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = residue.Clean(raw.ToString());
            if (string.IsNullOrWhiteSpace(line))
            {
                (table, startsGroup, followsRow) = (null, true, false);
                continue;
            }

            var where = FormattableString.Invariant($"line {number}");
            if (Cells(line) is { } cells)
            {
                (startsGroup, followsRow) = (true, true);
                if (cells.Exists(cell => Rule().IsMatch(cell)) && cells.TrueForAll(cell => cell.All(c => !char.IsLetterOrDigit(c))))
                {
                    document.Removed.AddRange(cells.Where(cell => cell.Length > 0));
                    continue;
                }

                if (table is null)
                {
                    table = new SourceTable(where);
                    document.Blocks.Add(table);
                }

                table.Rows.Add(Row(where, cells));
                continue;
            }

            table = null;
            AddParagraph(document, where, line, startsGroup, followsRow);
            startsGroup = false;
        }

        return document;
    }

    private static void AddParagraph(SourceDocument document, string where, string line, bool startsGroup, bool followsRow)
    {
        var text = Words.Collapse(line);
        var heading = text.StartsWith('#');
        text = text.TrimStart('#').Trim();
        if (Rule().IsMatch(text))
        {
            document.Removed.Add(text);
        }
        else if (text.Length > 0)
        {
            document.Blocks.Add(new SourceParagraph(where, new SourceText([new SourceLine(text)])) 
            {
                StartsGroup = startsGroup,
                FollowsRow = followsRow,
                HeadingLevel = heading ? 1 : 0,
            });
        }
    }

    private static SourceRow Row(string where, List<string> cells)
    {
        var row = new SourceRow(where);
        for (var i = 0; i < cells.Count; i++)
        {
            var lines = cells[i].Split('\v').SelectMany(part => SentenceGap().Split(part)).Select(Words.Collapse).Where(line => line.Length > 0).Select(line => new SourceLine(line)).ToList();
            row.Cells.Add(new SourceCell(i, lines.Count == 0 ? SourceText.Empty : new SourceText(lines)));
        }

        return row;
    }

    private static List<string>? Cells(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal))
        {
            return [.. line.Split('\t').Select(cell => cell.Trim())];
        }

        var trimmed = line.Trim();
        return trimmed.Length > 2 && trimmed[0] == '|' && trimmed[^1] == '|' ? [.. trimmed[1..^1].Split('|').Select(cell => cell.Trim())] : null;
    }

    /// <summary>Two spaces after a sentence are what an extraction leaves of a new paragraph.</summary>
    [GeneratedRegex(@"(?<=[.!?:)]) {2,}(?=[\p{Lu}\d'‘“])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceGap();

    [GeneratedRegex(@"^:?[-–—_=*]{3,}:?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
