using Microsoft.AspNetCore.Html;
using Waymark.Web.GovUk.Field;

namespace Waymark.Web.GovUk.Select;

/// <summary>Renders the GOV.UK select.</summary>
public static class SelectRenderer
{
    /// <summary>The select with its label, hint and error message.</summary>
    public static IHtmlContent Render(SelectOptions options) => FieldRenderer.Render(options, (id, describedBy) =>
    {
        var select = Element.Of("select", "govuk-select", options.Classes, options.ErrorMessage is null ? null : "govuk-select--error")
            .With("id", id)
            .With("name", options.Name ?? "")
            .Flag("disabled", options.Disabled)
            .With("aria-describedby", describedBy)
            .With(options.Attributes);
        foreach (var item in options.Items)
        {
            select.Add(Element.Of("option")
                .With("value", item.Value)
                .Flag("selected", item.Selected ?? IsChosen(item, options.Value))
                .Flag("disabled", item.Disabled)
                .With(item.Attributes)
                .Add(item.Text));
        }

        return Element.Together(select, options.FormGroup.AfterInput);
    });

    private static bool IsChosen(SelectItem item, string? value) =>
        !string.IsNullOrEmpty(value) && string.Equals(item.Value ?? item.Text, value, StringComparison.Ordinal);
}
