using System.Text.Json;

namespace Waymark.PlanReader.Bench;

/// <summary>What is in a published plan, by the files that lie with it.</summary>
internal sealed record Truth(string Title, DateOnly? Date, List<TruthAction> Actions)
{
    public static Truth Read(string folder, string plan) =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(Path.Combine(folder, "truth", plan + ".json")), JsonSerializerOptions.Web) ?? throw new InvalidDataException(plan);
}

internal sealed record TruthAction(
    string Ref, string? ParentRef, string? PriorityRef, string? Title, List<TruthStep> SubSteps, List<string> Leads, List<string> Accountable, List<string> Deliverers,
    string? Resources, string? SuccessCriteriaText, List<TruthDate> DueDates, List<string> Links, List<TruthKpi> Kpis);

internal sealed record TruthStep(string Text, string? DueText, string? Align);

internal sealed record TruthDate(string Text, DateOnly? From, DateOnly? To, string Precision);

internal sealed record TruthKpi(string? Code);
