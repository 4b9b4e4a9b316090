using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waymark.Core.Improvement;

/// <summary>Everything a board report needs, frozen: the meeting it was taken for and the plan as it stood.</summary>
public sealed record SnapshotContent
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Grows when the shape changes, so that old snapshots stay readable.</summary>
    public int Format { get; init; } = 1;
    public required BoardCycle Cycle { get; init; }
    public required FrozenPlan Plan { get; init; }

    /// <summary>The text that is stored and hashed: members in their declared order, no white space.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, _json);

    public static SnapshotContent Read(string json) => JsonSerializer.Deserialize<SnapshotContent>(json, _json)
        ?? throw new InvalidDataException("The snapshot has no content.");

    /// <summary>SHA-256 of the stored text in UTF-8, in lower-case hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>One turn of a board: its four dates, and when and by whom the plan was frozen for it.</summary>
public sealed record BoardCycle
{
    /// <summary>1, 2, 3 … for the plan, whichever board it was for.</summary>
    public required int Number { get; init; }
    public required Guid BoardId { get; init; }
    public required string BoardName { get; init; }
    public required DateOnly UpdateCutOff { get; init; }
    public required DateOnly DataCutOff { get; init; }
    public required DateOnly PapersIssued { get; init; }
    public required DateOnly Meeting { get; init; }
    public required DateTime TakenAt { get; init; }
    public required string TakenBy { get; init; }

    /// <summary>The snapshot that the same board had last time; null for its first report.</summary>
    public Guid? PreviousSnapshotId { get; init; }
}
