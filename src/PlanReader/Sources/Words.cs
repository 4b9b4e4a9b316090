using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>White space and list marks, treated one way everywhere.</summary>
internal static class Words
{
    /// <summary>Every run of white space becomes one space; the ends are trimmed.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                gap = true;
                continue;
            }

            if (gap && builder.Length > 0)
            {
                builder.Append(' ');
            }

            gap = false;
            builder.Append(c);
        }

        return builder.ToString();
    }

    /// <summary>True for the marks that word processors put before list items.</summary>
    public static bool IsBullet(char c) =>
        c is '•' or '·' or '▪' or '●' or '○' or '◦' or '‣' or '►' or '➢' or '✓' or '■' or '□' or '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC';

    public static string TrimListMark(string text)
    {
        var start = 0;
        while (start < text.Length && (IsBullet(text[start]) || text[start] is '-' or '–' or '—' or '*' or ' '))
        {
            start++;
        }

        return start == 0 ? text : text[start..].TrimStart();
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u00AD' || (c < ' ' && c != '\t');

    private static bool IsCollapsed(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c < ' ' || c is '\u00A0' or '\u200B' or '\uFEFF' or '\u00AD' || (c == ' ' && previous == ' ') || (c > '\u1680' && char.IsWhiteSpace(c)))
            {
                return false;
            }

            previous = c;
        }

        return previous != ' ' || text.Length == 0;
    }
}
