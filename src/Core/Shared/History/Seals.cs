using System.Globalization;
using System.Text;
using Waymark.Core.Shared.Files;

namespace Waymark.Core.Shared.History;

/// <summary>The heads of the chains, noted outside the database at every snapshot, so that a cut tail shows.</summary>
public static class Seals
{
    /// <summary>Appends the head of an area's chain; on the disk when this returns.</summary>
    public static void Add(DataFolder folder, HistoryHead head, DateTime at)
    {
        using var stream = new FileStream(FileOf(folder, head.AreaId), FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head.Sequence}\t{head.Hash}\t{at:O}\n")));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Every head sealed so far; a line cut short by a crash is passed over.</summary>
    public static IReadOnlyList<(long Sequence, string Hash)> Read(DataFolder folder, Guid areaId)
    {
        var file = FileOf(folder, areaId);
        return !File.Exists(file)
            ? []
            : [.. File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => parts.Length == 3)
                .Select(parts => (long.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]))];
    }

    private static string FileOf(DataFolder folder, Guid areaId) => Path.Combine(folder.Seals, areaId.ToString("N") + ".tsv");
}
