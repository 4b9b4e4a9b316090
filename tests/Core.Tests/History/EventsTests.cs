using System.Text.Json;
using System.Text.Json.Nodes;
using Waymark.Core.Shared.History;
using Waymark.Testing;

namespace Waymark.Core.Tests.History;

/// <summary>Keeps docs/events.md true, and every event that was ever stored readable.</summary>
public sealed class EventsTests
{
    private static readonly string _samples = Repository.PathOf("tests/Core.Tests/History/samples");

    public static TheoryData<string> Names => [.. HistoryEvent.Types.Select(t => $"{HistoryEvent.NameOf(t).Name}.v{HistoryEvent.NameOf(t).Version}")];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(_samples, "*.json").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Fact]
    public void Every_event_and_nothing_else_stands_in_the_document()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/events.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1].Trim('`')} | {cells[2]} | {cells[4]}");
        var types = HistoryEvent.Types
            .Select(t => (HistoryEvent.NameOf(t), Payload: string.Join(", ", t.GetProperties().Select(p => $"`{JsonNamingPolicy.CamelCase.ConvertName(p.Name)}`"))))
            .Select(t => $"{t.Item1.Name} | {t.Item1.Version} | {t.Payload}");
        Assert.Equal(Lines(types), Lines(rows));
    }

    /// <summary>A missing sample is printed, ready to be stored.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Every_event_has_a_stored_sample(string name)
    {
        var file = Path.Combine(_samples, name + ".json");
        Assert.True(File.Exists(file), $"Store a sample of {name} as tests/Core.Tests/History/samples/{name}.json.");
    }

    /// <summary>A sample is never changed: what was stored once must be readable for ever, with every member kept.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void Stored_sample_is_read_back_whole(string name)
    {
        var json = File.ReadAllText(Path.Combine(_samples, name + ".json"));
        var at = name.LastIndexOf(".v", StringComparison.Ordinal);
        var change = new Change
        {
            ChangeId = Guid.Empty,
            AreaId = Guid.Empty,
            At = DateTime.UnixEpoch,
            PersonName = "Test",
            EventName = name[..at],
            EventVersion = int.Parse(name[(at + 2)..], System.Globalization.CultureInfo.InvariantCulture),
            PayloadDigest = "",
            Payload = json,
        };
        var read = HistoryEvent.Read(change);
        Assert.True(read is not null, $"The application no longer knows the event {name}.");
        var stored = JsonNode.Parse(json)!.AsObject();
        var again = JsonNode.Parse(read.ToJson())!.AsObject();
        Assert.All(stored, member => Assert.True(
            JsonNode.DeepEquals(member.Value, again[member.Key]),
            $"{name}: the member {member.Key} was {member.Value?.ToJsonString()} and is read as {again[member.Key]?.ToJsonString() ?? "nothing"}."));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
