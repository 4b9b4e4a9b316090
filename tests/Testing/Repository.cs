namespace Waymark.Testing;

/// <summary>Where the repository stands on this machine.</summary>
public static class Repository
{
    /// <summary>The folder that holds Waymark.slnx, found by walking up from the test's own files.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Waymark.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from inside the repository: Waymark.slnx was not found in any folder above.");
    }
}
