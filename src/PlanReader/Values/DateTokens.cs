namespace Waymark.PlanReader.Values;

/// <summary>Cuts text into numbers, months, seasons, quarters, marks and words.</summary>
internal static class DateTokens
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static List<DateToken> Cut(string text)
    {
        var tokens = new List<DateToken>();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                i = CutNumber(text, i, tokens);
            }
            else if (char.IsLetter(c))
            {
                i = CutWord(text, i, tokens);
            }
            else
            {
                if (!char.IsWhiteSpace(c))
                {
                    tokens.Add(new DateToken(DateTokenKind.Mark, 0, i, i + 1, text.Substring(i, 1)));
                }

                i++;
            }
        }

        return tokens;
    }

    private static int CutNumber(string text, int start, List<DateToken> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = end - start;
        var value = digits <= 9 ? int.Parse(text.AsSpan(start, digits), System.Globalization.CultureInfo.InvariantCulture) : 0;
        var after = end;
        while (after < text.Length && text[after] == ' ' && after - end < 1)
        {
            after++;
        }

        var ordinal = after + 2 <= text.Length
            && (after + 2 == text.Length || !char.IsLetter(text[after + 2]))
            && text.AsSpan(after, 2) is var suffix
            && (suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
                || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase));
        if (ordinal)
        {
            end = after + 2;
        }

        tokens.Add(new DateToken(DateTokenKind.Number, value, start, end, text[start..end]) { Digits = digits, IsOrdinal = ordinal });
        return end;
    }

    private static int CutWord(string text, int start, List<DateToken> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        if (word.Equals("q", StringComparison.OrdinalIgnoreCase) && end < text.Length && text[end] is >= '1' and <= '4'
            && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
        {
            tokens.Add(new DateToken(DateTokenKind.Quarter, text[end] - '0', start, end + 1, text[start..(end + 1)]));
            return end + 1;
        }

        var (kind, value) = Month(word) is var month and > 0 ? (DateTokenKind.Month, month)
            : Season(word) is var season and > 0 ? (DateTokenKind.Season, season)
            : (DateTokenKind.Word, 0);
        tokens.Add(new DateToken(kind, value, start, end, word));
        return end;
    }

    private static int Month(string word)
    {
        if (word.Length < 3)
        {
            return 0;
        }

        if (word.Equals("sept", StringComparison.OrdinalIgnoreCase))
        {
            return 9;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            var month = Months[i];
            if (word.Length <= month.Length && (word.Length == 3 || word.Length == month.Length)
                && month.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int Season(string word) => word.ToUpperInvariant() switch
    {
        "SPRING" => 1,
        "SUMMER" => 2,
        "AUTUMN" => 3,
        "WINTER" => 4,
        _ => 0,
    };
}
