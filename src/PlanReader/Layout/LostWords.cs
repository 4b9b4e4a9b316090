using System.Runtime.InteropServices;
using Waymark.PlanReader.Sources;

namespace Waymark.PlanReader.Layout;

/// <summary>The last check that nothing is lost: pieces of the document with words that appear more often there than in the plan.</summary>
internal static class LostWords
{
    /// <summary>Pieces to add to the plan: those in sight, and those of hidden sheets and rows.</summary>
    public static (IReadOnlyList<string> Lost, IReadOnlyList<string> Hidden) Find(SourceDocument document, ReadPlan plan)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in PlanText.Of(plan))
        {
            Count(text, word => CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out _)++);
        }

        var lost = new List<string>();
        var hidden = new List<string>();
        var header = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (piece, isHidden) in Pieces(document, header))
        {
            var missing = false;
            Count(piece, word =>
            {
                ref var left = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out _);
                missing |= --left < 0;
            });
            if (missing)
            {
                (isHidden ? hidden : lost).Add(piece);
            }
        }

        return (lost, hidden);
    }

    private delegate void WordVisitor(ReadOnlySpan<char> word);

    private static void Count(string text, WordVisitor visit)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                visit(text.AsSpan(start, i - start));
                start = -1;
            }
        }
    }

    /// <summary>Every visible text of the document; a heading row only the first time it stands.</summary>
    private static IEnumerable<(string Text, bool IsHidden)> Pieces(SourceDocument document, HashSet<string> headers)
    {
        foreach (var block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                yield return (paragraph.Text, false);
                continue;
            }

            var table = (SourceTable)block;
            foreach (var row in table.Rows.Where(row => !row.Deleted))
            {
                var isHeader = HeaderRows.Read(row, 0, out var isOfActions) is not null && isOfActions;
                foreach (var cell in row.Cells.Where(cell => !cell.IsBlank && (!isHeader || headers.Add(HeadingWords.Normalise(cell.Text)))))
                {
                    yield return (cell.Text, table.Hidden || row.Hidden || table.HiddenColumns.Contains(cell.Column));
                }
            }
        }
    }
}
