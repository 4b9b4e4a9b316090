using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Textarea;

/// <summary>Renders the GOV.UK textarea.</summary>
public static class TextareaRenderer
{
    /// <summary>The textarea with its label, hint and error message.</summary>
    public static IHtmlContent Render(TextareaOptions options) => FieldRenderer.Render(options, (id, describedBy) =>
        Element.Together(
            Element.Of("textarea", "govuk-textarea", options.ErrorMessage is null ? null : "govuk-textarea--error", options.Classes)
                .With("id", id)
                .With("name", options.Name ?? "")
                .With("rows", string.IsNullOrEmpty(options.Rows) ? "5" : options.Rows)
                .With("spellcheck", options.Spellcheck switch { true => "true", false => "false", null => null })
                .Flag("disabled", options.Disabled)
                .With("aria-describedby", describedBy)
                .WithAny("autocomplete", options.Autocomplete)
                .With(options.Attributes)
                // Browsers drop one line break after the start tag: this one, not the writer's.
                .Add("\n").Add(options.Value),
            options.FormGroup.AfterInput));
}
