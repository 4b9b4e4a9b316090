using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark.PlanReader;

/// <summary>A plan as read, as the JSON of the command line; also how the product stores it.</summary>
public static class PlanJson
{
    private static readonly PlanJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        Converters =
        {
            new JsonStringEnumConverter<DatePrecision>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<Severity>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    });

    /// <summary>Writes one indented object; lists are never null.</summary>
    public static string Write(ReadPlan plan) => JsonSerializer.Serialize(plan, Context.ReadPlan);

    /// <summary>Reads back exactly what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a plan written by <see cref="Write"/>.</exception>
    public static ReadPlan Parse(string json) =>
        JsonSerializer.Deserialize(json, Context.ReadPlan) ?? throw new JsonException("The text is null, not a plan.");
}

[JsonSerializable(typeof(ReadPlan))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
