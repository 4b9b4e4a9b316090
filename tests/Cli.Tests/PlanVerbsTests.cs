using System.Text;
using System.Text.Json;

namespace Waymark.Cli.Tests;

public sealed class PlanVerbsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("waymark-cli-").FullName;

    [Fact]
    public async Task Plan_read_json_prints_one_object_without_a_byte_order_mark()
    {
        var (exit, output, error) = await Waymark.RunAsync("plan", "read", File("plan.csv", "Ref,Action,Lead,Due\n1,Écrire,Ann Bee,31/09/2026\n"), "--json");

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal((byte)'{', output[0]);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("Écrire", json.RootElement.GetProperty("actions")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Plan_read_prints_an_outline()
    {
        var (exit, output, _) = await Waymark.RunAsync("plan", "read", File("plan.csv", "Ref,Action,Lead,Due\n1,Write it,Ann Bee,31/03/2026\n"));

        Assert.Equal(0, exit);
        Assert.Contains("1  Write it", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_check_prints_errors_first_with_tabs_between_the_fields()
    {
        var (exit, output, _) = await Waymark.RunAsync("plan", "check", File("plan.csv", "Ref,Action,Lead,Due,Success criteria\n1,Write it,,31/03/2026,All read it\n2,Send it,Ann Bee,31/09/2026,All have it\n"));
        var lines = Encoding.UTF8.GetString(output).TrimEnd().Split('\n');

        Assert.Equal(0, exit);
        Assert.StartsWith("IMPOSSIBLE-DATE\terror\t2\trow 3, column Due\t", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("NO-OWNER\twarning\t1\t", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(5, line.Split('\t').Length));
    }

    [Theory, InlineData("read"), InlineData("check")]
    public async Task Plan_verbs_on_what_cannot_be_read_print_one_line_on_standard_error(string verb)
    {
        var letter = await Waymark.RunAsync("plan", verb, File("letter.txt", "Dear Ann"));
        var missing = await Waymark.RunAsync("plan", verb, Path.Combine(_folder, "missing.docx"));

        Assert.Equal((2, 0), (letter.Exit, letter.Out.Length));
        Assert.Matches("^not-a-plan\t[^\t\n]+\\.\n$", letter.Error);
        Assert.Equal((2, 0), (missing.Exit, missing.Out.Length));
        Assert.Matches("^not-found\t[^\t\n]+\\.\n$", missing.Error);
    }

    [Theory, InlineData("read"), InlineData("check"), InlineData("read", "a.docx", "b.docx")]
    public async Task Plan_verbs_used_wrongly_exit_with_64(params string[] args)
    {
        var (exit, output, error) = await Waymark.RunAsync(["plan", .. args]);

        Assert.Equal((64, 0), (exit, output.Length));
        Assert.Contains("waymark plan " + args[0], error, StringComparison.Ordinal);
    }

    [Theory, InlineData("plan read"), InlineData("plan check")]
    public async Task Plan_verbs_explain_themselves(string verb)
    {
        var (exit, output, _) = await Waymark.RunAsync([.. verb.Split(' '), "--help"]);

        Assert.Equal(0, exit);
        Assert.StartsWith($"waymark {verb} FILE", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
