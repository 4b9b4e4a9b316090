namespace Waymark.Web.GovUk.Hint;

/// <summary>Help beneath a label.</summary>
public sealed record HintOptions : ContentOptions
{
    /// <summary>Id that the control's <c>aria-describedby</c> names.</summary>
    public string? Id { get; init; }
}
