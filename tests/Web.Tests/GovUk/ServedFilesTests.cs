using System.Text.RegularExpressions;

namespace Waymark.Web.Tests.GovUk;

/// <summary>The committed style sheet and scripts: no host but our own, no crown, no typeface that a council may not use.</summary>
public class ServedFilesTests
{
    private static readonly string Served = Path.Combine(Repository.Root, "src", "Web", "wwwroot");

    [Theory]
    [InlineData("@font-face")]
    [InlineData("GDS Transport")]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("crown")]
    public void Style_sheet_does_not_hold(string banned) =>
        Assert.DoesNotContain(banned, File.ReadAllText(Path.Combine(Served, "waymark.css")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Scripts_load_nothing_from_elsewhere()
    {
        var scripts = Directory.GetFiles(Served, "*.js");

        Assert.Equal(2, scripts.Length);
        Assert.All(scripts, s => Assert.Empty(Regex.Matches(File.ReadAllText(s), """(?:import|fetch|src)\W{1,5}https?:""", RegexOptions.None, TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public void Script_is_that_of_the_package_we_test_against()
    {
        var lockFile = File.ReadAllText(Path.Combine(Repository.Root, "src", "Web", "Styles", "package.json"));
        var version = Regex.Match(lockFile, "\"govuk-frontend\": \"([0-9.]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

        Assert.True(File.Exists(Path.Combine(Served, $"govuk-frontend-{version}.min.js")));
        Assert.Contains($"--govuk-frontend-version: \"{version}\"", File.ReadAllText(Path.Combine(Served, "waymark.css")), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_use_only_classes_that_the_style_sheet_has()
    {
        var styles = File.ReadAllText(Path.Combine(Served, "waymark.css"));
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Web", "Pages"), "*.cshtml", SearchOption.AllDirectories);
        var used = pages.SelectMany(page => Regex
            .Matches(File.ReadAllText(page), "class=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5))
            .SelectMany(m => Regex.Matches(m.Groups[1].Value, @"\bwm-[a-z_-]+\b(?!@)", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(m => (Class: m.Value, Page: Path.GetFileName(page))));

        Assert.Empty(used.Where(u => !Regex.IsMatch(styles, $@"\.{u.Class}(?![a-z_-])", RegexOptions.None, TimeSpan.FromSeconds(5))));
    }
}
