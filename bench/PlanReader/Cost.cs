using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waymark.PlanReader.Bench;

/// <summary>Reading against one XmlReader pass over the parts that hold text; warm, median of thirty.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Interoperability", "CA1416", Justification = "Processor time is known on every system this is built for.")]
internal static class Cost
{
    private const int Runs = 30;
    private const int Warm = 100;

    public static string Measure(string folder)
    {
        var text = new StringBuilder("cost: milliseconds, median of 30, against an XmlReader pass over the parts that hold text; the last column is the same in processor time, which other work on the machine does not change\n");
        foreach (var file in SharedPlans.WithTruth.SelectMany(plan => new[] { plan + ".docx", plan + ".xlsx" }))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
            var (pass, passProcessor) = Median(() => Pass(bytes));
            var (read, readProcessor) = Median(() => PlanDocument.Read(new MemoryStream(bytes), file));
            text.AppendLine(CultureInfo.InvariantCulture, $"{file,-34}{read,8:F2} read {pass,8:F2} pass {read / pass,8:F1} times {readProcessor / passProcessor,8:F1} times");
        }

        return text.ToString();
    }

    private static (double Median, double Processor) Median(Action action)
    {
        var times = new List<double>(Runs);
        var processor = TimeSpan.Zero;
        for (var i = 0; i < Warm + Runs; i++)
        {
            if (i == Warm)
            {
                processor = Environment.CpuUsage.TotalTime;
            }

            var start = Stopwatch.GetTimestamp();
            action();
            if (i >= Warm)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        times.Sort();
        return (times[Runs / 2], processor.TotalMilliseconds);
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
