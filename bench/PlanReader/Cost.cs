using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waymark.PlanReader.Bench;

/// <summary>Reading against one XmlReader pass over the parts that hold text; warm, median of thirty.</summary>
internal static class Cost
{
    private const int Runs = 30;

    public static string Measure(string folder)
    {
        var text = new StringBuilder("cost (milliseconds, median of 30; ratio to an XmlReader pass over the parts that hold text)\n");
        foreach (var file in SharedPlans.WithTruth.SelectMany(plan => new[] { plan + ".docx", plan + ".xlsx" }))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
            var pass = Median(() => Pass(bytes));
            var read = Median(() => PlanDocument.Read(new MemoryStream(bytes), file));
            text.AppendLine(CultureInfo.InvariantCulture, $"{file,-34}{read,8:F2} read {pass,8:F2} pass {read / pass,8:F1} times");
        }

        return text.ToString();
    }

    private static double Median(Action action)
    {
        var times = new List<double>(Runs);
        for (var i = 0; i < Runs * 2; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            if (i >= Runs)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[Runs / 2];
    }

    private static void Pass(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName is "word/document.xml" || entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true });
            while (reader.Read())
            {
                _ = reader.Value.Length;
            }
        }
    }
}
