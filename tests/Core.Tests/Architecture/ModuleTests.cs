using System.Text.RegularExpressions;
using Waymark.Core.Shared;
using Waymark.Testing;

namespace Waymark.Core.Tests.Architecture;

/// <summary>docs/modules.md against the compiled code. Namespace = folder is the compiler's business (IDE0130).</summary>
public sealed partial class ModuleTests
{
    private const string Core = "Waymark.Core.";

    private static readonly string[][] _rows = [.. File.ReadLines(Repository.PathOf("docs/modules.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>Every use of another module, as "Shared.Data.AppDb" and "Identity".</summary>
    private static readonly (string Type, string Uses)[] _arrows = [.. typeof(OperationAttribute).Assembly.GetTypes()
        .Where(t => ModuleOf(t) is not null)
        .SelectMany(t => TypeUse.Of(t).Select(ModuleOf).OfType<string>().Where(m => m != ModuleOf(t)).Select(m => (NameOf(t), m)))
        .Distinct()];

    [Fact]
    public void Every_module_has_a_row_and_every_row_a_module()
    {
        var modules = typeof(OperationAttribute).Assembly.GetTypes().Select(ModuleOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(modules, Allowed().Select(m => m.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_module_uses_another_against_the_table()
    {
        var allowed = Allowed();
        var exceptions = Exceptions();
        var wrong = _arrows.Where(a => allowed.GetValueOrDefault(a.Type.Split('.')[0])?.Contains(a.Uses) != true && !exceptions.Contains(a));
        Assert.True(!wrong.Any(), "Against docs/modules.md: " + string.Join("; ", wrong.Select(a => $"{a.Type} uses {a.Uses}")));
    }

    [Fact]
    public void No_exception_outlives_its_reason() =>
        Assert.Empty(Exceptions().Except(_arrows));

    [Fact]
    public void Table_has_no_circle()
    {
        var allowed = Allowed();
        while (allowed.FirstOrDefault(m => !m.Value.Exists(allowed.ContainsKey)) is { Key: not null } root)
        {
            allowed.Remove(root.Key);
        }

        Assert.Empty(allowed);
    }

    private static Dictionary<string, List<string>> Allowed() => _rows.Where(row => !row[1].Contains('.', StringComparison.Ordinal))
        .ToDictionary(row => Quoted(row[1]).Single(), row => Quoted(row[3]).ToList(), StringComparer.Ordinal);

    private static List<(string Type, string Uses)> Exceptions() => [.. _rows.Where(row => row[1].Contains('.', StringComparison.Ordinal))
        .SelectMany(row => Quoted(row[2]).Select(uses => (Quoted(row[1]).Single(), uses)))];

    private static IEnumerable<string> Quoted(string cell) => Code().Matches(cell).Select(m => m.Groups["name"].Value);

    private static string? ModuleOf(Type type) => type.Namespace is { } name && name.StartsWith(Core, StringComparison.Ordinal)
        ? name[Core.Length..].Split('.')[0]
        : null;

    /// <summary>The type without the prefix; what the compiler made for it counts as the type itself.</summary>
    private static string NameOf(Type type) => type.DeclaringType is { } outer ? NameOf(outer) : type.FullName![Core.Length..];

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
