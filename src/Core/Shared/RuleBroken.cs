namespace Waymark.Core.Shared;

/// <summary>An expected refusal: one sentence for the person, and the field it belongs to when there is one.</summary>
public sealed class RuleBroken(string? field, string message) : Exception(message)
{
    /// <summary>Name of the request's property, or null when the refusal concerns the whole form.</summary>
    public string? Field { get; } = field;

    /// <summary>Further refusals of the same request, so that a form can show them all at once.</summary>
    public IReadOnlyList<RuleBroken> Also { get; private init; } = [];

    public RuleBroken(string message) : this(null, message) { }

    /// <summary>Throws the first refusal with the others beside it, or does nothing when there is none.</summary>
    public static void ThrowIfAny(IReadOnlyList<RuleBroken> refusals)
    {
        if (refusals.Count > 0)
        {
            throw new RuleBroken(refusals[0].Field, refusals[0].Message) { Also = [.. refusals.Skip(1)] };
        }
    }
}
