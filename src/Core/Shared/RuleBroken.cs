namespace Waymark.Core.Shared;

/// <summary>An expected refusal: one sentence for the person, and the field it belongs to when there is one.</summary>
public sealed class RuleBroken(string? field, string message) : Exception(message)
{
    /// <summary>Name of the request's property, or null when the refusal concerns the whole form.</summary>
    public string? Field { get; } = field;

    public RuleBroken(string message) : this(null, message) { }
}
