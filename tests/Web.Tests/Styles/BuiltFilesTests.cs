using System.Diagnostics;
using Waymark.Testing;

namespace Waymark.Web.Tests.Styles;

public sealed class BuiltFilesTests
{
    /// <summary>What is committed under wwwroot is what the sources in src/Web/Styles build: nobody edits it by hand or forgets it.</summary>
    [Fact]
    public async Task Committed_styles_and_script_are_what_the_sources_build()
    {
        var styles = Repository.PathOf("src/Web/Styles");
        Need.Tool("node");
        Need.That(Directory.Exists(Path.Combine(styles, "node_modules", "sass")), "The Node packages are missing: run npm ci in src/Web/Styles, as ./test does.");
        var folder = Directory.CreateTempSubdirectory("waymark-styles-");
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["build.mjs", folder.FullName])
            {
                WorkingDirectory = styles,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var errors = await node.StandardError.ReadToEndAsync();
            await node.WaitForExitAsync();
            Assert.True(node.ExitCode == 0, errors);
            var built = folder.GetFiles();
            Assert.NotEmpty(built);
            var stale = built.Where(f => !SameAsServed(f)).Select(f => f.Name);
            Assert.True(!stale.Any(), $"Run ./dev css and commit: {string.Join(", ", stale)}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool SameAsServed(FileInfo built)
    {
        var served = Repository.PathOf(Path.Combine("src/Web/wwwroot", built.Name));
        return File.Exists(served) && File.ReadAllText(served) == File.ReadAllText(built.FullName);
    }
}
