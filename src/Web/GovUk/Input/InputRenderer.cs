using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Input;

/// <summary>Renders the GOV.UK text input.</summary>
public static class InputRenderer
{
    /// <summary>The input with its label, hint and error message.</summary>
    public static IHtmlContent Render(InputOptions options) => FieldRenderer.Render(options, (id, describedBy) =>
    {
        var input = Control(options, id, describedBy);
        var after = options.FormGroup.AfterInput;
        var prefix = Affix(options.Prefix, "govuk-input__prefix");
        var suffix = Affix(options.Suffix, "govuk-input__suffix");
        return prefix is null && suffix is null && after is null
            ? input
            : Element.Of("div", "govuk-input__wrapper", options.InputWrapper.Classes)
                .With(options.InputWrapper.Attributes)
                .Add(prefix, input, suffix, after);
    });

    private static TagBuilder Control(InputOptions options, string id, string? describedBy) =>
        Element.Void("input", "govuk-input", options.Classes, options.ErrorMessage is null ? null : "govuk-input--error")
            .With("id", id)
            .With("name", options.Name ?? "")
            .With("type", string.IsNullOrEmpty(options.Type) ? "text" : options.Type)
            .With("spellcheck", options.Spellcheck switch { true => "true", false => "false", null => null })
            .With("value", options.Value)
            .Flag("disabled", options.Disabled)
            .With("aria-describedby", describedBy)
            .With("autocomplete", options.Autocomplete)
            .With("autocapitalize", options.Autocapitalize)
            .With("pattern", options.Pattern)
            .With("inputmode", options.Inputmode)
            .With(options.Attributes);

    private static TagBuilder? Affix(AffixOptions? affix, string name) => affix is null || affix.IsEmpty
        ? null
        : Element.Of("div", name, affix.Classes).With("aria-hidden", "true").With(affix.Attributes).Add(affix.Content);
}
