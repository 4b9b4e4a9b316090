namespace Waymark.Cli;

/// <summary>One verb of the waymark command, such as <c>plan read</c>.</summary>
/// <param name="Name">The words that call it.</param>
/// <param name="Usage">Its arguments.</param>
/// <param name="Does">One sentence for <c>--help</c>.</param>
/// <param name="RunAsync">Gets the arguments after the name, returns the exit code.</param>
public sealed record Verb(string Name, string Usage, string Does, Func<Arguments, Task<int>> RunAsync)
{
    /// <summary>Every verb, in the order of the help.</summary>
    public static IReadOnlyList<Verb> All { get; } =
    [
        .. Operations.Verbs,
        .. Users.Verbs,
        .. PlanVerbs.Verbs,
        .. DemoAddPlan.Verbs,
    ];
}

/// <summary>The command line is used wrongly: the sentence says how; exit code 64.</summary>
public sealed class WrongUse(string sentence) : Exception(sentence);

/// <summary>Exit codes of the command.</summary>
public static class Exit
{
    public const int Done = 0;
    public const int FoundFaults = 1;
    public const int Refused = 2;
    public const int WrongUse = 64;
    public const int Bug = 70;
}

/// <summary>What stands after the verb: plain words and <c>--name value</c> options; <c>--name</c> alone is a switch.</summary>
public sealed class Arguments
{
    private readonly List<string> _plain = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _switches = new(StringComparer.Ordinal);

    /// <param name="words">The words after the verb.</param>
    /// <param name="switches">Names that take no value.</param>
    public Arguments(IEnumerable<string> words, params string[] switches)
    {
        using var word = words.GetEnumerator();
        while (word.MoveNext())
        {
            if (!word.Current.StartsWith("--", StringComparison.Ordinal))
            {
                _plain.Add(word.Current);
                continue;
            }

            var name = word.Current[2..];
            if (switches.Contains(name, StringComparer.Ordinal))
            {
                _switches.Add(name);
            }
            else
            {
                _options[name] = word.MoveNext() ? word.Current : throw new WrongUse($"--{name} needs a value.");
            }
        }
    }

    public IReadOnlyList<string> Plain => _plain;

    public bool Has(string name) => _switches.Contains(name);

    public string? Option(string name) => _options.GetValueOrDefault(name);

    /// <exception cref="WrongUse">The option is missing.</exception>
    public string Required(string name) => Option(name) ?? throw new WrongUse($"--{name} is needed.");

    /// <exception cref="WrongUse">There is not exactly one plain word.</exception>
    public string Only(string what) => _plain is [var one] ? one : throw new WrongUse($"Give one {what}.");
}
