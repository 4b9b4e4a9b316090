using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Waymark.Testing;

namespace Waymark.Core.Tests.Demonstration;

/// <summary>The files of the invented area as they stand in the repository.</summary>
internal static class DemonstrationFiles
{
    private static readonly XNamespace _word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static DemonstrationYear Year { get; } =
        JsonSerializer.Deserialize<DemonstrationYear>(File.ReadAllText(PathOf("year.json")), _json)!;

    /// <summary>Every paragraph of the plan's body, in reading order.</summary>
    public static IReadOnlyList<string> PlanParagraphs { get; } = ReadParagraphs();

    public static IReadOnlySet<string> Emails { get; } =
        People().Select(cells => cells[1]).Where(email => email.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Names of people and organisations, which may stand as often as they are needed.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. People().SelectMany(cells => new[] { cells[0], cells[2] }).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string PathOf(string file) => Repository.PathOf(Path.Combine("demo", file));

    private static IEnumerable<string[]> People() =>
        File.ReadLines(PathOf("people.csv")).Skip(1).Select(line => line.Split(','));

    private static List<string> ReadParagraphs()
    {
        using var package = ZipFile.OpenRead(PathOf("larkshire-priority-action-plan.docx"));
        using var body = package.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(body).Descendants(_word + "p").Select(p => string.Concat(p.Descendants(_word + "t").Select(t => t.Value)))];
    }
}

internal sealed record DemonstrationYear(IReadOnlyList<DemonstrationCycle> Cycles, IReadOnlyList<DemonstrationUpdate> Updates);

internal sealed record DemonstrationCycle(
    DateOnly UpdateCutOff, DateOnly DataCutOff, DateOnly PapersIssued, DateOnly Meeting, DateOnly? TakenOn,
    IReadOnlyList<DemonstrationJudgement> Judgements);

internal sealed record DemonstrationJudgement(string PriorityRef, string Rating, string By, string Sentence);

internal sealed record DemonstrationUpdate(
    DateOnly On, string By, string ActionRef, string Rating, string Direction, string SinceLast,
    string? NextMilestone, DateOnly? NextMilestoneOn, string ChangedForChildren, string? Help, string HelpKind,
    DemonstrationPathBack? PathBack, DateOnly? NewDue, string? NewDueReason, bool NoChange,
    DateOnly? AgreedOn, string? AgreedBy, DateOnly? WithdrawnOn);

internal sealed record DemonstrationPathBack(string What, string Who, DateOnly By);
