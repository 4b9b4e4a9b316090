using System.Numerics;
using Waymark.PlanReader.Values;

namespace Waymark.PlanReader.Doctor;

/// <summary>The words of a title as bits, so that every title can be held against every other.</summary>
internal sealed class WordSet(ReadAction action, HashSet<string> words, ulong[] bits)
{
    public ReadAction Action { get; } = action;

    public HashSet<string> Words { get; } = words;

    public int Count => Words.Count;

    public int CountCommon(WordSet other)
    {
        var common = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            common += BitOperations.PopCount(bits[i] & other.Bits[i]);
        }

        return common;
    }

    private ulong[] Bits => bits;
}

internal static class WordSets
{
    public static List<WordSet> Of(IReadOnlyList<ReadAction> actions, Func<ReadAction, string> text)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<HashSet<string>>(actions.Count);
        foreach (var action in actions)
        {
            var set = Titles.WordsOf(text(action));
            words.Add(set);
            foreach (var word in set)
            {
                numbers.TryAdd(word, numbers.Count);
            }
        }

        return [.. actions.Select((action, i) => new WordSet(action, words[i], Bits(words[i], numbers)))];
    }

    private static ulong[] Bits(HashSet<string> words, Dictionary<string, int> numbers)
    {
        var bits = new ulong[(numbers.Count / 64) + 1];
        foreach (var word in words)
        {
            var number = numbers[word];
            bits[number / 64] |= 1UL << (number % 64);
        }

        return bits;
    }
}
