using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark.Core.Shared.History;

/// <summary>What happened, in full, named in the past tense. Stored under the stable name of its <see cref="EventAttribute"/>.</summary>
public abstract record HistoryEvent
{
    /// <summary>Enumerations are stored by name, so that their order in the code can change.</summary>
    private static readonly JsonSerializerOptions _json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly FrozenDictionary<(string, int), Type> _types = typeof(HistoryEvent).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(HistoryEvent)))
        .ToFrozenDictionary(t => (NameOf(t).Name, NameOf(t).Version), t => t);

    /// <summary>Every event type, for the test that keeps docs/events.md true.</summary>
    public static IReadOnlyCollection<Type> Types => _types.Values;

    public static EventAttribute NameOf(Type type) => type.GetCustomAttribute<EventAttribute>()
        ?? throw new InvalidOperationException($"{type.Name} has no [Event] name.");

    public string ToJson() => JsonSerializer.Serialize(this, GetType(), _json);

    /// <summary>Reads a stored event back, or null when its payload was removed or its name is no longer known.</summary>
    public static HistoryEvent? Read(Change change) =>
        change.Payload is { } json && _types.TryGetValue((change.EventName, change.EventVersion), out var type)
            ? (HistoryEvent?)JsonSerializer.Deserialize(json, type, _json)
            : null;
}

/// <summary>The stable name and payload version under which an event is stored; renaming the class changes neither.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventAttribute(string name, int version = 1) : Attribute
{
    public string Name { get; } = name;
    public int Version { get; } = version;
}
