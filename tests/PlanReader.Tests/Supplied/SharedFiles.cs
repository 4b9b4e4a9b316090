using System.Text.Json;

namespace Waymark.PlanReader.Tests.Supplied;

/// <summary>The published plans and their truth, which lie beside the repository and never in it.</summary>
internal static class SharedFiles
{
    public static ReadPlan Read(string name)
    {
        using var file = File.OpenRead(Path(name));
        return PlanDocument.Read(file, name);
    }

    public static Truth Truth(string plan) =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(Path($"truth/{plan}.json")), JsonSerializerOptions.Web) ?? throw new InvalidDataException(plan);

    public static string Path(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", "plans", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"The published plans are missing: ../shared/plans/{name}.");
        }

        Assert.Skip($"The published plans are not beside this repository (../shared/plans/{name}).");
        return "";
    }
}

internal sealed record Truth(string Title, DateOnly? Date, List<TruthAction> Actions, List<TruthPriority> Priorities);

internal sealed record TruthPriority(string? Ref, string Title);

internal sealed record TruthAction(
    string Ref, string? ParentRef, string? PriorityRef, string? Title, List<TruthStep> SubSteps, List<string> Leads, List<string> Accountable, List<string> Deliverers,
    string? Resources, string? SuccessCriteriaText, string? DueText, List<TruthDate> DueDates, List<string> Links, List<TruthKpi> Kpis);

internal sealed record TruthStep(string Text, string? DueText, string? Align);

internal sealed record TruthDate(string Text, DateOnly? From, DateOnly? To, string Precision);

internal sealed record TruthKpi(string? Code, string Text);
