using System.Security.Cryptography;

namespace Waymark.Core.Shared.Files;

/// <summary>The folder that holds what is not in the database: documents, keys and seals (WAYMARK_FILES).</summary>
public sealed class DataFolder(string path)
{
    public string Root { get; } = System.IO.Path.GetFullPath(path);
    public string Documents => Sub("documents");
    public string Keys => Sub("keys");
    public string Seals => Sub("seals");
    public string Mail => Sub("mail");

    /// <summary>The installation's history key: made on first use, 32 random bytes, part of every backup.</summary>
    public byte[] HistoryKey()
    {
        var file = System.IO.Path.Combine(Keys, "history.key");
        if (!File.Exists(file))
        {
            var draft = file + "." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
            WriteDurably(draft, RandomNumberGenerator.GetBytes(32));
            try
            {
                File.Move(draft, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(draft);
            }
        }

        return File.ReadAllBytes(file);
    }

    /// <summary>Writes a file that is on the disk when this returns.</summary>
    public static void WriteDurably(string file, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private string Sub(string name)
    {
        var folder = System.IO.Path.Combine(Root, name);
        if (!Directory.Exists(folder))
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }
}
