namespace Waymark.Web.GovUk.ErrorMessage;

/// <summary>What is wrong with one control, and what to do.</summary>
public sealed record ErrorMessageOptions : ContentOptions
{
    /// <summary>Id that the control's <c>aria-describedby</c> names.</summary>
    public string? Id { get; init; }

    /// <summary>Word said before the message; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";
}
