namespace Waymark.PlanReader;

/// <summary>The file cannot be read as a plan; <see cref="Reason"/> is one of the contract's words, the message one sentence for a person.</summary>
public sealed class NotReadableException(string reason, string sentence) : Exception(sentence)
{
    /// <summary>not-a-plan, encrypted, empty, truncated, too-large, zip-bomb, macro, scan, wrong-type, not-found or tool-missing.</summary>
    public string Reason { get; } = reason;
}
