using System.Text.Json;
using System.Text.Json.Serialization;
using Waymark.Core.Improvement;

namespace Waymark.Core.Demonstration;

/// <summary>A year of invented work on the invented plan, as told in demo/year.json.</summary>
internal sealed record DemonstrationYear
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required string Area { get; init; }
    public required string Board { get; init; }
    public required IReadOnlyList<StoryStream> WorkStreams { get; init; }
    public required StoryInspection Inspection { get; init; }
    public required IReadOnlyList<StoryCycle> Cycles { get; init; }
    public required IReadOnlyList<StoryUpdate> Updates { get; init; }

    public static DemonstrationYear Read(string folder) =>
        JsonSerializer.Deserialize<DemonstrationYear>(File.ReadAllText(Path.Combine(folder, "year.json")), _options)!;
}

internal sealed record StoryStream(string Name, IReadOnlyList<string> PriorityRefs);

internal sealed record StoryInspection(DateOnly From, DateOnly To, DateOnly PublishedOn, IReadOnlyList<StoryWeakness> Areas);

internal sealed record StoryWeakness(string PriorityRef, List<string> Bodies);

/// <summary>A board cycle. <see cref="TakenOn"/> is null while the snapshot is still to be taken.</summary>
internal sealed record StoryCycle(DateOnly UpdateCutOff, DateOnly DataCutOff, DateOnly PapersIssued, DateOnly Meeting, DateOnly? TakenOn, IReadOnlyList<StoryJudgement> Judgements);

internal sealed record StoryJudgement(string PriorityRef, string Rating, string By, string Sentence);

internal sealed record StoryPathBack(string What, string Who, DateOnly By);

internal sealed record StoryUpdate
{
    public required DateOnly On { get; init; }
    public required string By { get; init; }
    public required string ActionRef { get; init; }
    public required string Rating { get; init; }
    public required Direction Direction { get; init; }
    public required string SinceLast { get; init; }
    public string? NextMilestone { get; init; }
    public DateOnly? NextMilestoneOn { get; init; }
    public string? ChangedForChildren { get; init; }
    public string? Help { get; init; }
    public HelpKind HelpKind { get; init; }
    public StoryPathBack? PathBack { get; init; }
    public DateOnly? NewDue { get; init; }
    public string? NewDueReason { get; init; }
    public bool NoChange { get; init; }
    public DateOnly? AgreedOn { get; init; }
    public string? AgreedBy { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
}
