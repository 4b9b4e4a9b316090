using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Waymark.Testing;

namespace Waymark.Core.Tests.Architecture;

/// <summary>docs/requirements.csv says only what tests say: a row that works names tests that exist and carry its id.</summary>
public sealed partial class RequirementsTests
{
    private static readonly Lazy<string> _sources = new(() => string.Join('\n', Directory
        .EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !Built().IsMatch(f))
        .Select(File.ReadAllText)));

    [Fact]
    public void Every_row_that_works_names_tests_that_carry_its_id()
    {
        var faults = Rows().Where(r => r.State == "works").SelectMany(row => row.Tests.Length == 0
            ? [$"{row.Id} works but names no test"]
            : row.Tests.Where(test => !Carries(test, row.Id)).Select(test => $"{row.Id}: {test} is not there or does not carry the id"));

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_state_is_one_of_three_and_every_id_stands_once()
    {
        var rows = Rows();

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains(r.State, new[] { "works", "partly", "not yet" }));
        Assert.Equal(rows.Count, rows.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static bool Carries(string test, string id)
    {
        var method = test[(test.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var found = Regex.Match(_sources.Value, $@"(?<attributes>(?:[ \t]*\[[^\n]*\]\n)*)[ \t]*public [^\n(]*\b{Regex.Escape(method)}\(", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        return found.Success && (found.Groups["attributes"].Value.Contains($"\"{id}\"", StringComparison.Ordinal)
            || method.Contains(id.Replace('-', '_'), StringComparison.Ordinal));
    }

    private static List<(string Id, string State, string[] Tests)> Rows()
    {
        using var csv = new CsvReader(new StreamReader(Repository.PathOf("docs/requirements.csv")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<(string, string, string[])>();
        while (csv.Read())
        {
            rows.Add((csv.GetField("id")!, csv.GetField("state")!, csv.GetField("test")!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        }

        return rows;
    }

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]", RegexOptions.None, 1000)]
    private static partial Regex Built();
}
