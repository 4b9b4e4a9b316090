using System.Globalization;

namespace Waymark.Core.Improvement;

/// <summary>Refs in the order people count them: 1.9 before 1.10, 2a before 2b.</summary>
public sealed class RefOrder : IComparer<string>
{
    public static RefOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var (left, right) = (Part(x, ref i), Part(y, ref j));
            var bothNumbers = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]);
            var order = bothNumbers ? CompareNumbers(left, right) : CompareInfo.Compare(left, right, CompareOptions.IgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return (x.Length - i).CompareTo(y.Length - j) is var rest and not 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static CompareInfo CompareInfo => CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>By length without leading zeros and then by digits: no number is too long.</summary>
    private static int CompareNumbers(string left, string right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }

    private static string Part(string text, ref int from)
    {
        var start = from;
        var digits = char.IsAsciiDigit(text[start]);
        while (from < text.Length && char.IsAsciiDigit(text[from]) == digits)
        {
            from++;
        }

        return text[start..from];
    }
}
