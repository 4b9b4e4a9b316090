namespace Waymark.Testing;

/// <summary>Published documents that tests read but the repository does not hold: a folder named shared beside the repository.</summary>
public static class SharedFiles
{
    /// <summary>The full path of a file or folder such as <c>plans/bury-wsoa.docx</c>; skips the test when it is not there, fails it under CI.</summary>
    public static string PathOrSkip(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", relative));
        Need.That(Path.Exists(path), $"The published document {relative} is not in the folder named shared beside the repository.");
        return path;
    }
}
