using System.Text.RegularExpressions;
using Waymark.PlanReader;

namespace Waymark.Core.Improvement.Imports;

/// <summary>A name that the plan gives as owner or supporter of a whole priority (its place from 1), with the post beside it.</summary>
public sealed record NamedForPriority(int Priority, PriorityOwnerKind Kind, string Name, string? Post);

/// <summary>
/// Finds who owns and supports each priority: lines such as "SLT owner | Name (post), Name (post)" that stand once for
/// every priority, in order. Where their number is another, nothing is taken: a wrong owner would be worse than none.
/// </summary>
public static partial class PriorityOwnersInText
{
    public static IReadOnlyList<NamedForPriority> Of(ReadPlan read) =>
        [.. Of(read, Owner(), PriorityOwnerKind.Owner), .. Of(read, Support(), PriorityOwnerKind.Support)];

    private static IEnumerable<NamedForPriority> Of(ReadPlan read, Regex label, PriorityOwnerKind kind)
    {
        var lines = read.Unplaced.Select(text => label.Match(text)).Where(m => m.Success).Select(m => m.Groups["names"].Value).ToList();
        return lines.Count == read.Priorities.Count
            ? lines.SelectMany((names, index) => Split(names).Select(n => new NamedForPriority(index + 1, kind, n.Name, n.Post)))
            : [];
    }

    /// <summary>"Name (post), Name, (post) and Name (post)", or "Name, post; Name, post".</summary>
    public static IEnumerable<(string Name, string? Post)> Split(string names)
    {
        if (names.Contains('(', StringComparison.Ordinal))
        {
            return WithBrackets().Matches(names).Select(m => (Spaced(m.Groups["name"].Value), (string?)Spaced(m.Groups["post"].Value))).Where(n => n.Item1.Length > 0);
        }

        return names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(one => one.IndexOf(',', StringComparison.Ordinal) is > 0 and var at ? (Spaced(one[..at]), (string?)Spaced(one[(at + 1)..])) : (Spaced(one), null));
    }

    private static string Spaced(string text) => HyphenGap().Replace(Gap().Replace(text, " "), "-").Trim();

    [GeneratedRegex(@"^(SLT|senior|executive|priority|area)?\s*(owners?|sponsors?)\s*[|:\t]\s*(?<names>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^senior\s+(officer\s+)?support\s*[|:\t]\s*(?<names>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Support();

    [GeneratedRegex(@"(?<name>[^(),&;]+?)\s*,?\s*\((?<post>([^()]|\([^()]*\))*)\)\s*(,|&|;|\band\b)*\s*(,|&|;|\band\b)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithBrackets();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=\p{L})-\s(?=\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex HyphenGap();
}
