using System.Text;
using Waymark.PlanReader;

namespace Waymark.Cli;

/// <summary>Reads the plan file a verb was given, or says in one line why it cannot be read.</summary>
internal static class PlanFile
{
    public static async Task<ReadPlan?> ReadAsync(string path)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return PlanDocument.Read(file, Path.GetFileName(path));
        }
        catch (NotReadableException refusal)
        {
            await RefuseAsync(refusal.Reason, refusal.Message);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            await RefuseAsync("not-found", $"There is no file {path}.");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            await RefuseAsync("not-found", $"The file {path} cannot be opened.");
        }

        return null;
    }

    /// <summary>Writes UTF-8 without a byte order mark, whatever the console's own encoding is.</summary>
    public static async Task WriteAsync(string text)
    {
        if (text.Length > 0)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(Encoding.UTF8.GetBytes(text + "\n"));
        }
    }

    private static Task RefuseAsync(string reason, string sentence) => Console.Error.WriteLineAsync($"{reason}\t{sentence}");
}
