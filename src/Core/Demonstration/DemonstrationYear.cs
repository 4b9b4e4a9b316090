using System.Text.Json;
using System.Text.Json.Serialization;
using Waymark.Core.Improvement;

namespace Waymark.Core.Demonstration;

/// <summary>The invented year of demo/year.json: who said what of which action on which day, and the board's cycles.</summary>
internal sealed record DemonstrationYear
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public required string Area { get; init; }
    public required string Board { get; init; }
    public required List<DemonstrationWorkStream> WorkStreams { get; init; }
    public required DemonstrationInspection Inspection { get; init; }
    public required List<DemonstrationCycle> Cycles { get; init; }
    public required List<DemonstrationUpdate> Updates { get; init; }

    public static DemonstrationYear Read(byte[] json) =>
        JsonSerializer.Deserialize<DemonstrationYear>(json, _options) ?? throw new InvalidDataException("demo/year.json is empty.");
}

internal sealed record DemonstrationWorkStream(string Name, List<string> PriorityRefs);

internal sealed record DemonstrationInspection(DateOnly From, DateOnly To, DateOnly PublishedOn, List<DemonstrationInspectionArea> Areas);

internal sealed record DemonstrationInspectionArea(string PriorityRef, List<string> Bodies);

internal sealed record DemonstrationCycle(
    DateOnly UpdateCutOff, DateOnly DataCutOff, DateOnly PapersIssued, DateOnly Meeting, DateOnly? TakenOn, List<DemonstrationJudgement> Judgements);

internal sealed record DemonstrationJudgement(string PriorityRef, string Rating, string By, string Sentence);

internal sealed record DemonstrationUpdate
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
    public DemonstrationPathBack? PathBack { get; init; }
    public DateOnly? NewDue { get; init; }
    public string? NewDueReason { get; init; }
    public bool NoChange { get; init; }
    public DateOnly? AgreedOn { get; init; }
    public string? AgreedBy { get; init; }
    public DateOnly? WithdrawnOn { get; init; }
}

internal sealed record DemonstrationPathBack(string What, string Who, DateOnly By);
