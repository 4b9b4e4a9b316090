using System.Text.RegularExpressions;
using Waymark.PlanReader.Sources;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Layout;

/// <summary>The plan's own key of ratings, wherever and however it stands.</summary>
internal static partial class RatingKey
{
    private const int MaxMeaning = 240;

    /// <summary>True for a heading that holds a key in one line: "Progress Red - Delayed Amber – In progress Green – On track".</summary>
    public static bool IsLegend(string text) => text.Length > 20 && ColourEntries().Count(text) >= 3;

    /// <summary>The states of such a heading.</summary>
    public static IReadOnlyList<ReadRatingState> Legend(string text)
    {
        var matches = ColourEntries().Matches(text);
        var states = new List<ReadRatingState>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var start = matches[i].Index + matches[i].Length;
            var end = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            states.Add(State(i + 1, matches[i].Groups["name"].Value, text[start..end].Trim(' ', ',', ';', '.', '/', '|', '(')));
        }

        return states;
    }

    /// <summary>Finds the key among the text outside the action tables and takes its lines.</summary>
    public static IReadOnlyList<ReadRatingState> Read(List<Between> pieces, HashSet<Between> taken)
    {
        var lines = pieces.Where(piece => !taken.Contains(piece)).ToList();
        if (lines.Find(piece => IsLegend(piece.Text)) is { } legend)
        {
            taken.Add(legend);
            return Legend(legend.Text);
        }

        return Take(Run(lines, Named, least: 2), taken) ?? Take(Run(lines, Filled, least: 2), taken) ?? Take(Run(lines, Unnamed, least: 3), taken) ?? [];
    }

    private static IReadOnlyList<ReadRatingState>? Take(List<(Between Piece, ReadRatingState State)> run, HashSet<Between> taken)
    {
        taken.UnionWith(run.Select(entry => entry.Piece));
        return run.Count == 0 ? null : [.. run.Select((entry, i) => entry.State with { Order = i + 1 })];
    }

    /// <summary>The first run of lines, gaps of one allowed, that all read as states.</summary>
    private static List<(Between Piece, ReadRatingState State)> Run(List<Between> lines, Func<Between, ReadRatingState?> read, int least)
    {
        var run = new List<(Between, ReadRatingState)>();
        var gap = 0;
        foreach (var line in lines)
        {
            if (read(line) is { } state)
            {
                run.Add((line, state));
                gap = 0;
            }
            else if (run.Count > 0 && ++gap > 1)
            {
                if (run.Count >= least)
                {
                    break;
                }

                run.Clear();
                gap = 0;
            }
        }

        return run.Count >= least ? run : [];
    }

    private static ReadRatingState? Named(Between piece)
    {
        var cells = Cells(piece);
        if (IsHeading(piece))
        {
            return null;
        }

        if (cells.Count is >= 2 and <= 3 && Ratings.Colour(cells[0].Text) is not null && cells[0].Text.Length <= 20 && cells[^1].Text.Length <= MaxMeaning)
        {
            return State(0, cells[0].Text, cells[^1].Text) with { Colour = Colours.Word(cells[0].Fill) ?? Ratings.Colour(cells[0].Text) };
        }

        if (cells.Count > 1 || piece.Text.Length > MaxMeaning)
        {
            return null;
        }

        var first = ColourFirst().Match(piece.Text);
        if (first.Success)
        {
            return State(0, first.Groups["name"].Value, first.Groups["meaning"].Value.Trim());
        }

        var last = ColourLast().Match(piece.Text);
        return last.Success ? State(0, last.Groups["name"].Value, last.Groups["meaning"].Value.Trim()) : null;
    }

    /// <summary>A coloured cell and its meaning: the colour names the state when the cell has no words.</summary>
    private static ReadRatingState? Filled(Between piece)
    {
        if (piece.Row is not { } row || IsHeading(piece) || row.Cells.Find(cell => Colours.Word(cell.Fill) is not null) is not { } key || piece.Text.Length > MaxMeaning)
        {
            return null;
        }

        var colour = Colours.Word(key.Fill);
        var other = row.Cells.Find(cell => cell != key && !cell.IsBlank);
        if (key.IsBlank)
        {
            return other is null ? null : State(0, colour, other.Text) with { Colour = colour };
        }

        return State(0, key.Text, other?.Text ?? key.Text) with { Colour = colour };
    }

    private static ReadRatingState? Unnamed(Between piece) =>
        piece.Text.Length <= 140 && Cells(piece).Count <= 1 && StatusWords().IsMatch(piece.Text) && !piece.Text.Contains(':', StringComparison.Ordinal)
            && char.IsUpper(piece.Text[0]) && WrittenDates.Units(piece.Text).Count == 0 && !piece.Text.EndsWith('.')
            ? State(0, null, piece.Text)
            : null;

    /// <summary>"Rating | What it means" heads a key and is no state of it.</summary>
    private static bool IsHeading(Between piece) =>
        Cells(piece) is [var first, _, ..] && HeadingWords.Normalise(first.Text) is "rating" or "rag" or "rag rating" or "rag status" or "colour" or "color" or "status" or "key" or "state" or "symbol";

    private static List<SourceCell> Cells(Between piece) => piece.Row?.Cells.FindAll(cell => !cell.IsBlank) ?? [];

    private static ReadRatingState State(int order, string? name, string meaning) =>
        new(order, name, meaning.Length > 0 ? meaning : null) { Colour = name is null ? null : Ratings.Colour(name) };

    private const string Names = "red|amber|yellow|green|blue|purple|pink|gr[ea]y|orange|black|white";

    [GeneratedRegex($@"\b(?<name>{Names})\s*[-–—:=]\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColourEntries();

    [GeneratedRegex($@"^(?<name>{Names})(\s*\([A-Z]\))?\s*([-–—:=]|\|)\s*(?<meaning>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColourFirst();

    [GeneratedRegex($@"^(?<meaning>\S.*?)\s*[-–—:=]\s*(?<name>{Names})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColourLast();

    [GeneratedRegex(
        @"\b(completed?|not (yet )?started|underway|under way|in progress|on target|on track|behind|delayed|delays?|at risk|signed off|embedded|overdue|off track|slippage|on hold)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatusWords();
}
