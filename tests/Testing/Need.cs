using Xunit;

namespace Waymark.Testing;

/// <summary>What a test needs from the machine. Missing: the test is skipped with the reason, or fails when CI=true.</summary>
public static class Need
{
    /// <summary>Whether this is a run where nothing may be skipped.</summary>
    public static bool IsCi { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Goes on when <paramref name="there"/>; otherwise skips the test, or fails it under CI.</summary>
    public static void That(bool there, string otherwise)
    {
        if (!there && IsCi)
        {
            Assert.Fail($"{otherwise} Under CI=true nothing is skipped.");
        }

        Assert.SkipUnless(there, otherwise);
    }

    /// <summary>Needs a program on the PATH, such as pdftotext.</summary>
    public static void Tool(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        That(folders.Any(f => File.Exists(Path.Combine(f, name))), $"The program {name} is missing: ./test installs it where it can.");
    }
}
