namespace Waymark.PlanReader.Values;

internal enum DateTokenKind
{
    Number,
    Month,
    Season,
    Quarter,
    Mark,
    Word,
}

/// <summary>One piece of a written date. <see cref="Value"/> is the number, month (1–12), season (1–4) or quarter (1–4).</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Start, int End, string Text)
{
    /// <summary>Digits of a number; an ordinal such as "16th" keeps its digits only.</summary>
    public int Digits { get; init; }

    public bool IsOrdinal { get; init; }

    public bool Is(char mark) => Kind == DateTokenKind.Mark && Text[0] == mark;

    public bool IsDash => Kind == DateTokenKind.Mark && Text[0] is '-' or '–' or '—';

    public bool IsWord(string word) => Kind == DateTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
