using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Button;
using Waymark.Web.GovUk.Field;
using Waymark.Web.GovUk.Input;

namespace Waymark.Web.GovUk.PasswordInput;

/// <summary>Renders the GOV.UK password input.</summary>
public static class PasswordInputRenderer
{
    /// <summary>The input with its label, hint and error message.</summary>
    public static IHtmlContent Render(PasswordInputOptions options)
    {
        var id = FieldRenderer.IdOf(options);
        return InputRenderer.Render(new InputOptions
        {
            FormGroup = new FormGroupOptions
            {
                Classes = $"govuk-password-input {options.FormGroup.Classes}".TrimEnd(),
                Attributes = GroupAttributes(options),
                AfterInput = Element.Together(Toggle(options, id), options.FormGroup.AfterInput),
            },
            InputWrapper = new InputWrapperOptions { Classes = "govuk-password-input__wrapper" },
            Label = options.Label,
            Hint = options.Hint,
            ErrorMessage = options.ErrorMessage,
            Id = id,
            Name = options.Name,
            Type = "password",
            Classes = $"govuk-password-input__input govuk-js-password-input-input {options.Classes}".TrimEnd(),
            Spellcheck = false,
            Autocapitalize = "none",
            Autocomplete = string.IsNullOrEmpty(options.Autocomplete) ? "current-password" : options.Autocomplete,
            Value = options.Value,
            Disabled = options.Disabled,
            DescribedBy = options.DescribedBy,
            Attributes = options.Attributes,
        });
    }

    private static IHtmlContent Toggle(PasswordInputOptions options, string id) => ButtonRenderer.Render(new ButtonOptions
    {
        Type = "button",
        Classes = $"govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle {options.ButtonClasses}".TrimEnd(),
        Text = options.ShowPasswordText ?? "Show",
        Attributes = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["aria-controls"] = id,
            ["aria-label"] = options.ShowPasswordAriaLabelText ?? "Show password",
            ["hidden"] = "",
        },
    });

    private static Dictionary<string, string?> GroupAttributes(PasswordInputOptions options)
    {
        var attributes = new Dictionary<string, string?>(options.FormGroup.Attributes, StringComparer.Ordinal)
        {
            ["data-module"] = "govuk-password-input",
        };
        attributes.AddTranslation("show-password", options.ShowPasswordText);
        attributes.AddTranslation("hide-password", options.HidePasswordText);
        attributes.AddTranslation("show-password-aria-label", options.ShowPasswordAriaLabelText);
        attributes.AddTranslation("hide-password-aria-label", options.HidePasswordAriaLabelText);
        attributes.AddTranslation("password-shown-announcement", options.PasswordShownAnnouncementText);
        attributes.AddTranslation("password-hidden-announcement", options.PasswordHiddenAnnouncementText);
        return attributes;
    }
}
