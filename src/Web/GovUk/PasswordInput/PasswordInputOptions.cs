using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.PasswordInput;

/// <summary>A password, with a button to show it where scripts run.</summary>
public sealed record PasswordInputOptions : FieldOptions
{
    /// <summary>Never set this from what was typed before.</summary>
    public string? Value { get; init; }

    /// <summary>current-password unless told.</summary>
    public string? Autocomplete { get; init; }
    public string? ButtonClasses { get; init; }
    public string? ShowPasswordText { get; init; }
    public string? HidePasswordText { get; init; }
    public string? ShowPasswordAriaLabelText { get; init; }
    public string? HidePasswordAriaLabelText { get; init; }
    public string? PasswordShownAnnouncementText { get; init; }
    public string? PasswordHiddenAnnouncementText { get; init; }
}
