using System.Text;

namespace Waymark.PlanReader.Tests.Samples;

/// <summary>Plans of a few lines for tests of one rule.</summary>
internal static class Csv
{
    public static ReadPlan Read(params string[] lines) => Read(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "plan.csv");

    public static ReadPlan Text(params string[] lines) => Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "plan.txt");

    public static ReadPlan Read(byte[] bytes, string fileName) => PlanDocument.Read(new MemoryStream(bytes), fileName);
}
