using System.Text.Json;

namespace Waymark.Web.Tests.GovUk;

/// <summary>The fixtures that the npm package govuk-frontend ships: options and the HTML they must give.</summary>
internal static class Fixtures
{
    private const string Components = "src/Web/Styles/node_modules/govuk-frontend/dist/govuk/components";

    public sealed record Fixture(string Name, JsonElement Options, string Html);

    /// <summary>Names of the fixtures of one component, or one name that says they are not installed.</summary>
    public static IEnumerable<string> NamesOf(string component) =>
        FileOf(component) is null ? ["(fixtures not installed)"] : Read(component).Select(f => f.Name);

    public static Fixture Find(string component, string name)
    {
        Require(component);
        return Read(component).Single(f => f.Name == name);
    }

    /// <summary>Skips the test where the package is not installed; on the build server that is a fault.</summary>
    private static void Require(string component)
    {
        if (FileOf(component) is not null)
        {
            return;
        }

        const string Reason = "govuk-frontend is not installed: run `npm ci --ignore-scripts` in src/Web/Styles";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Reason);
        Assert.Skip(Reason);
    }

    private static IEnumerable<Fixture> Read(string component)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(FileOf(component)!));
        return [.. file.RootElement.GetProperty("fixtures").EnumerateArray().Select(f => new Fixture(
            f.GetProperty("name").GetString()!,
            f.GetProperty("options").Clone(),
            f.GetProperty("html").GetString()!))];
    }

    private static string? FileOf(string component)
    {
        var file = Path.Combine(Repository.Root, Components, component, "fixtures.json");
        return File.Exists(file) ? file : null;
    }
}
