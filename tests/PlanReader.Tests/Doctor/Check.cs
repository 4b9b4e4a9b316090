using Waymark.PlanReader.Tests.Samples;

namespace Waymark.PlanReader.Tests.Doctor;

/// <summary>The refs under which one code is found in a plan of a few lines.</summary>
internal static class Check
{
    public const string Head = "Ref,Action,Lead,Due date,Success criteria,RAG";

    public static IEnumerable<string> Refs(string code, params string[] lines) =>
        Csv.Read([Head, .. lines]).Findings.Where(finding => finding.Code == code).Select(finding => finding.Ref);

    public static Finding One(string code, ReadPlan plan) => Assert.Single(plan.Findings, finding => finding.Code == code);
}
