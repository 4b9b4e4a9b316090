using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Waymark.Web.GovUk.ErrorMessage;
using Waymark.Web.GovUk.Hint;
using Waymark.Web.GovUk.Label;

namespace Waymark.Web.GovUk.Field;

/// <summary>Renders what stands around a control: group, label, hint and error message.</summary>
internal static class FieldRenderer
{
    /// <summary>The group of one control.</summary>
    /// <param name="field">The control's options.</param>
    /// <param name="control">Makes the control from its id and the ids that describe it.</param>
    public static IHtmlContent Render(FieldOptions field, Func<string, string?, IHtmlContent> control)
    {
        var id = IdOf(field);
        var (messages, describedBy) = Messages(id, field.DescribedBy, field.Hint, field.ErrorMessage);
        return Group(field.FormGroup, field.ErrorMessage is not null)
            .Add(LabelRenderer.Render(field.Label with { For = id }), messages, control(id, describedBy));
    }

    public static string IdOf(FieldOptions field) => (string.IsNullOrEmpty(field.Id) ? field.Name : field.Id) ?? "";

    public static TagBuilder Group(FormGroupOptions group, bool hasError) =>
        Element.Of("div", "govuk-form-group", hasError ? "govuk-form-group--error" : null, group.Classes).With(group.Attributes);

    /// <summary>Hint and error message, and the ids that name them after <paramref name="describedBy"/>.</summary>
    public static (IHtmlContent Messages, string? DescribedBy) Messages(string id, string? describedBy, HintOptions? hint, ErrorMessageOptions? error)
    {
        var ids = new List<string?> { string.IsNullOrEmpty(describedBy) ? null : describedBy };
        IHtmlContent? hintContent = null, errorContent = null;
        if (hint is not null)
        {
            hintContent = HintRenderer.Render(hint with { Id = $"{id}-hint" });
            ids.Add($"{id}-hint");
        }

        if (error is not null)
        {
            errorContent = ErrorMessageRenderer.Render(error with { Id = $"{id}-error" });
            ids.Add($"{id}-error");
        }

        var named = string.Join(' ', ids.Where(i => i is not null));
        return (Element.Together(hintContent, errorContent), named.Length > 0 ? named : null);
    }
}
